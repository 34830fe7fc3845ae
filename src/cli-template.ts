/** The datasets that the command `new` writes. The story was invented for this package. */

/** The article of the example, one paragraph on each line that is not empty; the headline is paragraph 1. */
export const EXAMPLE_STORY = `Norvia and Estmark share a harbour

Norvia and the island republic of Estmark agreed on Tuesday to share the harbour of Saltmouth.

President Ilse Marn of Estmark thanked Norvia for sending patrol boats and pilots.

The Free Ports Union said that it recognises the new harbour council as the authority in Saltmouth.

Tomas Reed, the envoy of Norvia, urged Karland to recognise the council as well.

Karland has cut its ties with Estmark, two diplomats said. Its embassy denied that Karland backs the council.
`;

/** A whole dataset that shows most of what a dataset may hold. */
export function exampleDataset(schema: string | null): string {
  return `{${schemaLine(schema)}
  "format": 1,
  "title": "Norvia and Estmark share a harbour",
  "description": "An example: replace it with your own.",
  "language": "en",
  "sources": [
    {
      "id": "article", "kind": "article", "title": "Norvia and Estmark share a harbour",
      "published": "2026-03-11", "language": "en"
    }
  ],
  "actors": [
    { "id": "norvia", "kind": "state", "name": "Norvia" },
    { "id": "estmark", "kind": "state", "name": "Estmark" },
    { "id": "karland", "kind": "state", "name": "Karland" },
    { "id": "union", "kind": "organisation", "name": "Free Ports Union" },
    { "id": "council", "kind": "organisation", "name": "Harbour council", "aliases": ["the council"] },
    {
      "id": "reed", "kind": "person", "name": "Tomas Reed",
      "affiliations": [
        {
          "kind": "acts-for", "to": "norvia", "role": "envoy", "source": "article",
          "quote": { "exact": "the envoy of Norvia", "paragraph": 5 }
        }
      ]
    }
  ],
  "statements": [
    {
      "id": "p3-boats", "source": "article", "from": "norvia", "relation": "security-aid", "to": "estmark",
      "standing": "reported", "attribution": "Ilse Marn",
      "claim": "Norvia has sent Estmark boats and pilots.",
      "quote": { "exact": "sending patrol boats and pilots", "paragraph": 3 }
    },
    {
      "id": "p4-union", "source": "article", "from": "union", "relation": "recognition", "to": "council",
      "standing": "stated",
      "claim": "The Free Ports Union recognises the harbour council.",
      "quote": { "exact": "recognises the new harbour council", "paragraph": 4 }
    },
    {
      "id": "p5-karland", "source": "article", "from": "karland", "relation": "recognition", "to": "council",
      "standing": "called-for", "attribution": "Tomas Reed",
      "claim": "Karland is asked to recognise the council.",
      "quote": { "exact": "urged Karland to recognise the council", "paragraph": 5 }
    },
    {
      "id": "p6-ties", "source": "article", "from": "karland", "relation": "severed-ties", "to": "estmark",
      "standing": "reported", "attribution": "two diplomats",
      "claim": "Karland has broken off relations with Estmark.",
      "quote": { "exact": "has cut its ties with Estmark", "paragraph": 6 }
    },
    {
      "id": "p6-denial", "source": "article", "from": "karland", "relation": "support", "to": "council",
      "standing": "denied", "attribution": "the embassy of Karland",
      "claim": "Karland does not stand behind the council, its embassy says.",
      "quote": { "exact": "denied that Karland backs the council", "paragraph": 6 }
    }
  ]
}
`;
}

/**
 * A dataset with an article as its source, and no actors and statements yet.
 *
 * @param text The text of the article; its first line is the headline.
 */
export function emptyDataset(schema: string | null, text: string): string {
  const headline = JSON.stringify(
    text
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/[\r\n]/)[0]!
      .trim() || 'Untitled',
  );
  return `{${schemaLine(schema)}
  "format": 1,
  "title": ${headline},
  "language": "en",
  "sources": [
    { "id": "article", "kind": "article", "title": ${headline}, "language": "en" }
  ],
  "actors": [],
  "statements": []
}
`;
}

/** Two actors and a statement of the example, which show the form of both lists. */
export function exampleEntries(): string {
  return `  "actors": [
    { "id": "union", "kind": "organisation", "name": "Free Ports Union" },
    { "id": "council", "kind": "organisation", "name": "Harbour council" }
  ],
  "statements": [
    {
      "id": "p4-union", "source": "article", "from": "union", "relation": "recognition", "to": "council",
      "standing": "stated", "claim": "The Free Ports Union recognises the harbour council.",
      "quote": { "exact": "recognises the new harbour council", "paragraph": 4 }
    }
  ]
`;
}

function schemaLine(schema: string | null): string {
  return schema === null ? '' : `\n  "$schema": ${JSON.stringify(schema)},`;
}
