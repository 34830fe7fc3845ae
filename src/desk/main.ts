/** The script of desk.html: defines the parts of the desk, and opens what the address names. */
import '../define.js';
import { DeskActorField } from './view/actor-field.js';
import { DeskAttributionField } from './view/attribution-field.js';
import { DeskBar } from './view/desk-bar.js';
import { DiplomaticDesk } from './view/diplomatic-desk.js';
import { DeskGraphPane } from './view/graph-pane.js';
import { DeskListPane } from './view/list-pane.js';
import { DeskNoneForm } from './view/none-form.js';
import { DeskPasteForm } from './view/paste-form.js';
import { DeskRelationField } from './view/relation-field.js';
import { DeskSentenceForm } from './view/sentence-form.js';
import { DeskStartView } from './view/start-view.js';
import { DeskStatementList } from './view/statement-list.js';
import { DeskTextPane } from './view/text-pane.js';

customElements.define('desk-actor-field', DeskActorField);
customElements.define('desk-graph-pane', DeskGraphPane);
customElements.define('desk-list-pane', DeskListPane);
customElements.define('desk-sentence-form', DeskSentenceForm);
customElements.define('desk-start-view', DeskStartView);
customElements.define('desk-text-pane', DeskTextPane);
customElements.define('desk-statement-list', DeskStatementList);
customElements.define('desk-attribution-field', DeskAttributionField);
customElements.define('desk-bar', DeskBar);
customElements.define('desk-paste-form', DeskPasteForm);
customElements.define('desk-relation-field', DeskRelationField);
customElements.define('desk-none-form', DeskNoneForm);
customElements.define('diplomatic-desk', DiplomaticDesk);
