/** The script of desk.html: defines the parts of the desk, and opens what the address names. */
import '../define.js';
import { DeskActorField } from './view/actor-field.js';
import { DeskDetailsDialog } from './view/details-dialog.js';
import { DiplomaticDesk } from './view/diplomatic-desk.js';
import { DeskGraphPane } from './view/graph-pane.js';
import { DeskListPane } from './view/list-pane.js';
import { DeskSentenceForm } from './view/sentence-form.js';
import { DeskStartView } from './view/start-view.js';
import { DeskTextPane } from './view/text-pane.js';

customElements.define('desk-actor-field', DeskActorField);
customElements.define('desk-details-dialog', DeskDetailsDialog);
customElements.define('desk-graph-pane', DeskGraphPane);
customElements.define('desk-list-pane', DeskListPane);
customElements.define('desk-sentence-form', DeskSentenceForm);
customElements.define('desk-start-view', DeskStartView);
customElements.define('desk-text-pane', DeskTextPane);
customElements.define('diplomatic-desk', DiplomaticDesk);
