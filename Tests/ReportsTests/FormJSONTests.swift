import Reports
import TestSupport
import Testing

@Suite struct `Writing a form in JSON` {
  @Test func `every item type in several sections, with the key`() {
    expectEqualText(
      FormDocument(of: SampleExam.mixed, withKey: true).json,
      #"""
      {
        "profile": "sample",
        "seed": 18446744073709551615,
        "algorithm": 1,
        "banks": [
          {
            "bank": "sample-bank",
            "digest": "sha256:0f1e2d"
          }
        ],
        "items": [
          {
            "number": 1,
            "id": "stale-policies",
            "type": "multiple-choice",
            "domain": "2",
            "topic": "2.1/retrieval",
            "scored": true,
            "section": "a",
            "stem": "A support chatbot quotes refund policies that were replaced last week. The policies are kept in a document store.\n\nWhich change gives current answers with the LEAST effort?\n",
            "options": [
              {
                "id": "b",
                "text": "Raise the temperature of the model"
              },
              {
                "id": "c",
                "text": "Train the model again every night"
              },
              {
                "id": "a",
                "text": "Retrieve the current documents and add them to the prompt"
              }
            ],
            "select": 1,
            "key": [
              "a"
            ]
          },
          {
            "number": 2,
            "id": "metrics",
            "type": "multiple-response",
            "domain": "1",
            "topic": "1.2/metrics",
            "scored": true,
            "section": "a",
            "stem": "Which metrics describe a classifier? Choose TWO.",
            "options": [
              {
                "id": "d",
                "text": "BLEU"
              },
              {
                "id": "c",
                "text": "Recall"
              },
              {
                "id": "b",
                "text": "Perplexity"
              },
              {
                "id": "a",
                "text": "Precision"
              }
            ],
            "select": 2,
            "key": [
              "a",
              "c"
            ]
          },
          {
            "number": 3,
            "id": "lifecycle",
            "type": "ordering",
            "domain": "1",
            "topic": "1.3/lifecycle",
            "scored": true,
            "section": "a",
            "stem": "Put the steps of a project in order.",
            "options": [
              {
                "id": "c",
                "text": "Deploy"
              },
              {
                "id": "d",
                "text": "Buy a robot"
              },
              {
                "id": "a",
                "text": "Collect data"
              },
              {
                "id": "b",
                "text": "Train"
              }
            ],
            "select": 3,
            "key": [
              "a",
              "b",
              "c"
            ]
          },
          {
            "number": 4,
            "id": "services",
            "type": "matching",
            "domain": "2",
            "topic": "2.2/services",
            "scored": true,
            "section": "a",
            "stem": "Match each task with what it needs.",
            "prompts": [
              {
                "id": "2",
                "text": "Name the mood of a review"
              },
              {
                "id": "1",
                "text": "Find similar texts"
              }
            ],
            "options": [
              {
                "id": "c",
                "text": "A scheduler"
              },
              {
                "id": "a",
                "text": "A classifier"
              },
              {
                "id": "b",
                "text": "Embeddings"
              }
            ],
            "select": 2,
            "key": {
              "1": "b",
              "2": "a"
            }
          },
          {
            "number": 5,
            "id": "bakery-kind",
            "type": "multiple-choice",
            "domain": "1",
            "topic": "1.1/kinds",
            "scored": true,
            "section": "b",
            "scenario": "A bakery forecasts how much bread it sells.\n\nIt has the receipts of three years.",
            "stem": "What kind of problem is it?",
            "options": [
              {
                "id": "a",
                "text": "Regression"
              },
              {
                "id": "b",
                "text": "Clustering"
              }
            ],
            "select": 1,
            "key": [
              "a"
            ]
          },
          {
            "number": 6,
            "id": "bakery-data",
            "type": "multiple-choice",
            "domain": "1",
            "topic": "1.3/data",
            "scored": false,
            "section": "b",
            "scenario": "A bakery forecasts how much bread it sells.\n\nIt has the receipts of three years.",
            "stem": "What is done with the receipts FIRST?",
            "options": [
              {
                "id": "a",
                "text": "Clean them"
              },
              {
                "id": "b",
                "text": "Publish them"
              }
            ],
            "select": 1,
            "key": [
              "a"
            ]
          }
        ]
      }

      """#
    )
  }

  @Test func `without the key, in one section, and text that is only text`() {
    expectEqualText(
      FormDocument(of: HostileExam.exam).json,
      #"""
      {
        "profile": "<p>",
        "seed": 7,
        "algorithm": 1,
        "banks": [
          {
            "bank": "<bank>|",
            "digest": "`d`"
          }
        ],
        "items": [
          {
            "number": 1,
            "id": "<b>|`id`",
            "type": "multiple-choice",
            "domain": "1",
            "topic": "1.1/<i>|`topic`",
            "scored": true,
            "scenario": "</main> | \u009b2J",
            "stem": "<script>alert(\"1\")</script> & 'q' | a | `code` **bold** [link](javascript:x) \u001b[31mred\n# no heading ‮desrever ⁦iso⁩\n    indented  text\n1. no list https://evil.example www.evil.example $x$ ~~out~~ <!-- --> me@evil.example",
            "options": [
              {
                "id": "b",
                "text": "\r\n\u0007"
              },
              {
                "id": "a",
                "text": "<script>alert(\"1\")</script> & 'q' | a | `code` **bold** [link](javascript:x) \u001b[31mred\n# no heading ‮desrever ⁦iso⁩\n    indented  text\n1. no list https://evil.example www.evil.example $x$ ~~out~~ <!-- --> me@evil.example"
              }
            ],
            "select": 1
          }
        ]
      }

      """#
    )
  }
}
