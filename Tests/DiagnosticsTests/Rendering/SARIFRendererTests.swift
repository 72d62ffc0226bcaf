import Diagnostics
import TestSupport
import Testing

@Suite struct `Writing SARIF` {
  @Test func `a result each`() {
    expectEqualText(
      SARIFRenderer(tool: SampleFindings.tool).text(for: SampleFindings.all),
      #"""
      {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas\#
      /sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [
          {
            "tool": {
              "driver": {
                "name": "banklint",
                "version": "1.2.3",
                "rules": [
                  {
                    "id": "hostile",
                    "shortDescription": {
                      "text": "hostile"
                    },
                    "fullDescription": {
                      "text": "hostile"
                    },
                    "help": {
                      "text": "hostile"
                    },
                    "defaultConfiguration": {
                      "level": "error"
                    },
                    "properties": {
                      "precision": "very-high",
                      "problem.severity": "error"
                    }
                  },
                  {
                    "id": "odd-name",
                    "shortDescription": {
                      "text": "odd name"
                    },
                    "fullDescription": {
                      "text": "odd name"
                    },
                    "help": {
                      "text": "odd name"
                    },
                    "defaultConfiguration": {
                      "level": "error"
                    },
                    "properties": {
                      "precision": "very-high",
                      "problem.severity": "error"
                    }
                  },
                  {
                    "id": "orphan-file",
                    "shortDescription": {
                      "text": "orphan file"
                    },
                    "fullDescription": {
                      "text": "orphan file"
                    },
                    "help": {
                      "text": "orphan file"
                    },
                    "defaultConfiguration": {
                      "level": "warning"
                    },
                    "properties": {
                      "precision": "medium",
                      "problem.severity": "warning"
                    }
                  }
                ]
              }
            },
            "invocations": [
              {
                "executionSuccessful": true
              }
            ],
            "columnKind": "unicodeCodePoints",
            "results": [
              {
                "ruleId": "orphan-file",
                "ruleIndex": 2,
                "level": "warning",
                "message": {
                  "text": "nobody reads this"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "Banks/a%20b/%C3%BC%2C1.yaml"
                      },
                      "region": {
                        "startLine": 1,
                        "startColumn": 1,
                        "endLine": 1,
                        "endColumn": 1
                      }
                    }
                  }
                ],
                "partialFingerprints": {
                  "primaryLocationLineHash": "d2d29a1206bc38cf:1"
                }
              },
              {
                "ruleId": "odd-name",
                "ruleIndex": 1,
                "level": "error",
                "message": {
                  "text": "the name '漢字' is odd (help: choose another)"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "Banks/a%20b/%C3%BC%2C1.yaml"
                      },
                      "region": {
                        "startLine": 1,
                        "startColumn": 6,
                        "endLine": 1,
                        "endColumn": 8
                      }
                    }
                  }
                ],
                "relatedLocations": [
                  {
                    "id": 1,
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "c.yaml"
                      },
                      "region": {
                        "startLine": 1,
                        "startColumn": 1,
                        "endLine": 1,
                        "endColumn": 2
                      }
                    },
                    "message": {
                      "text": "the rule is here"
                    }
                  },
                  {
                    "id": 2,
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "c.yaml"
                      },
                      "region": {
                        "startLine": 1,
                        "startColumn": 1,
                        "endLine": 1,
                        "endColumn": 1
                      }
                    },
                    "message": {
                      "text": "and so is this"
                    }
                  }
                ],
                "partialFingerprints": {
                  "primaryLocationLineHash": "f0e5071b3e379721:1"
                }
              },
              {
                "ruleId": "hostile",
                "ruleIndex": 0,
                "level": "error",
                "message": {
                  "text": "100% ::error::x,y␊::warning::z ␛\\[31m \\]\\]> &<>\"' \#
      <U+202E>abc \\[a\\](b) <U+FFFF>| (help: 100% ::error::x,y␊::warning::z ␛\\[31m \#
      \\]\\]> &<>\"' <U+202E>abc \\[a\\](b) <U+FFFF>|)"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "Banks/a%20b/%C3%BC%2C1.yaml"
                      },
                      "region": {
                        "startLine": 2,
                        "startColumn": 7,
                        "endLine": 4,
                        "endColumn": 3
                      }
                    }
                  }
                ],
                "partialFingerprints": {
                  "primaryLocationLineHash": "d27e76540be36fc7:1"
                }
              },
              {
                "ruleId": "odd-name",
                "ruleIndex": 1,
                "level": "warning",
                "message": {
                  "text": "odd"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "c.yaml"
                      },
                      "region": {
                        "startLine": 1,
                        "startColumn": 5,
                        "endLine": 1,
                        "endColumn": 6
                      }
                    }
                  }
                ],
                "partialFingerprints": {
                  "primaryLocationLineHash": "e658082819402a47:1"
                }
              }
            ]
          }
        ]
      }

      """#
    )
  }

  @Test func `no results are an empty array`() {
    expectEqualText(
      SARIFRenderer(tool: SampleFindings.tool).text(for: []),
      #"""
      {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas\#
      /sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [
          {
            "tool": {
              "driver": {
                "name": "banklint",
                "version": "1.2.3",
                "rules": []
              }
            },
            "invocations": [
              {
                "executionSuccessful": true
              }
            ],
            "columnKind": "unicodeCodePoints",
            "results": []
          }
        ]
      }

      """#
    )
  }

  @Test func `rules that are known are listed once, by name`() {
    let known = ["z", "odd-name", "z"].map {
      RuleDescription(
        RuleID($0),
        severity: .warning,
        summary: "summary of \($0)",
        help: "help of \($0)",
        precision: .low
      )
    }
    let text = SARIFRenderer(tool: SampleFindings.tool, rules: known).text(for: SampleFindings.all)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let ids = lines.filter { $0.hasPrefix("\"id\": \"") }
    #expect(ids == ["hostile", "odd-name", "orphan-file", "z"].map { "\"id\": \"\($0)\"," })
    #expect(lines.contains("\"text\": \"help of odd-name\""))
    #expect(lines.contains("\"precision\": \"low\","))
  }

  @Test(arguments: [
    ("a b.yaml", "a%20b.yaml"), ("./ü.yaml", "%C3%BC.yaml"), ("a:b.yaml", "a%3Ab.yaml"),
    ("/src/a.yaml", "a.yaml"), ("/other/%.yaml", "file:///other/%25.yaml"),
    ("a\u{1}.yaml", "a%01.yaml"),
  ])
  func `a path is a reference`(path: String, uri: String) {
    let finding = Diagnostic("r", "m", at: .whole(SourceFile(path: path, text: "")))
    let text = SARIFRenderer(tool: SampleFindings.tool, root: "/src").text(for: [finding])
    #expect(text.contains("\"uri\": \"\(uri)\""))
  }

  @Test func `what comments silence follows with its reason, and then all results say whether`() {
    let file = SourceFile(path: "a.yaml", text: "a: b\n")
    let shown = Diagnostic("r", "shown", at: .whole(file))
    let silenced = Diagnostic("s", "silenced", at: SourceRange(file, 3..<4))
    let renderer = SARIFRenderer(
      tool: SampleFindings.tool,
      suppressed: [SuppressedDiagnostic(silenced, because: "it\u{1B}is so")]
    )
    let lines = renderer.text(for: [shown]).split(separator: "\n").map { $0.drop { $0 == " " } }
    let told = lines.filter { line in
      ["\"text\": \"s", "\"suppressions\"", "\"kind\"", "\"justification\""]
        .contains { line.hasPrefix($0) }
    }
    let expected = [
      #""text": "s""#, #""text": "s""#, #""text": "s""#, #""text": "shown""#,
      #""suppressions": []"#, #""text": "silenced""#, #""suppressions": ["#,
      #""kind": "inSource","#, #""justification": "it␛is so""#,
    ]
    #expect(told.map(String.init) == expected)
  }

  private func fingerprints(of marked: String, rule: RuleID = "r") -> [String] {
    let marked = MarkedText(marked)
    let file = SourceFile(path: "t.yaml", text: marked.text)
    let findings = marked.ranges.map { Diagnostic(rule, "m", at: SourceRange(file, $0)) }
    return SARIFRenderer(tool: SampleFindings.tool).text(for: findings).split(separator: "\n")
      .filter { $0.contains("primaryLocationLineHash") }.map(String.init)
  }

  @Test func `a fingerprint outlives the moving of its line`() {
    let before = fingerprints(of: "a: ⟦1⟧\nb: ⟦2⟧\n")
    #expect(fingerprints(of: "# new\n\n  b: ⟦2⟧  \nc: 3\r\na: ⟦1⟧") == before.reversed())
    #expect(Set(before).count == 2)
    #expect(fingerprints(of: "a: ⟦1⟧\n", rule: "s") != [before[0]])
    #expect(fingerprints(of: "a: ⟦9⟧\n") != [before[0]])
  }

  @Test func `equal lines have fingerprints of their own`() {
    let prints = fingerprints(of: "a: ⟦1⟧\na: ⟦1⟧\na: ⟦1⟧\n")
    #expect(Set(prints).count == 3)
    #expect(prints.enumerated().allSatisfy { $1.hasSuffix(":\($0 + 1)\"") })
  }
}
