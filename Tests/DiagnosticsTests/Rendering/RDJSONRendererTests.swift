import Diagnostics
import TestSupport
import Testing

@Suite struct `Writing for reviewdog` {
  @Test func `columns count bytes`() {
    expectEqualText(
      RDJSONRenderer(tool: SampleFindings.tool).text(for: SampleFindings.all),
      #"""
      {
        "source": {
          "name": "banklint"
        },
        "severity": "ERROR",
        "diagnostics": [
          {
            "message": "nobody reads this",
            "location": {
              "path": "Banks/a b/ü,1.yaml"
            },
            "severity": "WARNING",
            "code": {
              "value": "orphan-file"
            }
          },
          {
            "message": "the name '漢字' is odd (help: choose another)",
            "location": {
              "path": "Banks/a b/ü,1.yaml",
              "range": {
                "start": {
                  "line": 1,
                  "column": 7
                },
                "end": {
                  "line": 1,
                  "column": 13
                }
              }
            },
            "severity": "ERROR",
            "code": {
              "value": "odd-name"
            },
            "related_locations": [
              {
                "message": "the rule is here",
                "location": {
                  "path": "./c.yaml",
                  "range": {
                    "start": {
                      "line": 1,
                      "column": 1
                    },
                    "end": {
                      "line": 1,
                      "column": 2
                    }
                  }
                }
              },
              {
                "message": "and so is this",
                "location": {
                  "path": "./c.yaml"
                }
              }
            ]
          },
          {
            "message": "100% ::error::x,y␊::warning::z ␛[31m ]]> &<>\"' <U+202E>abc \#
      [a](b) <U+FFFF>| (help: 100% ::error::x,y␊::warning::z ␛[31m ]]> &<>\"' \#
      <U+202E>abc [a](b) <U+FFFF>|)",
            "location": {
              "path": "Banks/a b/ü,1.yaml",
              "range": {
                "start": {
                  "line": 2,
                  "column": 7
                },
                "end": {
                  "line": 4,
                  "column": 3
                }
              }
            },
            "severity": "ERROR",
            "code": {
              "value": "hostile"
            }
          },
          {
            "message": "odd",
            "location": {
              "path": "./c.yaml",
              "range": {
                "start": {
                  "line": 1,
                  "column": 8
                },
                "end": {
                  "line": 1,
                  "column": 12
                }
              }
            },
            "severity": "WARNING",
            "code": {
              "value": "odd-name"
            }
          }
        ]
      }

      """#
    )
  }

  @Test func `no diagnostics`() {
    expectEqualText(
      RDJSONRenderer(tool: SampleFindings.tool).text(for: []),
      #"""
      {
        "source": {
          "name": "banklint"
        },
        "diagnostics": []
      }

      """#
    )
  }
}
