import Assessment
import Diagnostics
import JSON
import Linting
import TestSupport
import Testing

@Suite struct `Reports of coverage` {
  private static let coverage = SmallSyllabus.coverage

  @Test func `the whole text`() {
    expectEqualText(
      Self.coverage.text(domains: SmallSyllabus.domains),
      """
      Coverage of 5 topics, 2 items needed for each

      Domain           topics    covered    suspect       thin  uncovered     waived      share
      water  Water          4          2          0          1          0          1     66.7 %
      stone  Stone          1          0          1          0          0          0      0.0 %
      Total                 5          2          1          1          0          1     50.0 %

      water  Water

        1  Water: 2 of 3 topics covered (66.7 %)
          covered    1/springs                                         2       apply 2; easy, hard
          thin       1/floods                                          0 + 1   apply; hard
          covered    1/tides                                           1 + 1   remember, apply; hard

        1.1  What rivers carry to the sea, and what the sea gives back to them: 1 topic waived
          waived     1.1/deltas                                        (no exam asks for *them*)

      stone  Stone

        2  石と水の␛[31m話: 0 of 1 topic covered (0.0 %)
          suspect    2/gorges                                          2       medium

      Missing
        thin       1/floods                                          1 more, of its own
        suspect    2/gorges                                          look at d, e again, then --accept

      2 of 4 topics covered (50.0 %), 1 waived

      """
    )
  }

  @Test func `the text of what lacks items`() {
    expectEqualText(
      Self.coverage.text(domains: SmallSyllabus.domains, missingOnly: true),
      """
      Coverage of 5 topics, 2 items needed for each

      Domain           topics    covered    suspect       thin  uncovered     waived      share
      water  Water          4          2          0          1          0          1     66.7 %
      stone  Stone          1          0          1          0          0          0      0.0 %
      Total                 5          2          1          1          0          1     50.0 %

      Missing
        thin       1/floods                                          1 more, of its own
        suspect    2/gorges                                          look at d, e again, then --accept

      2 of 4 topics covered (50.0 %), 1 waived

      """
    )
  }

  @Test func `the text of nothing`() {
    let nothing = Coverage(of: Syllabus(id: "s", sections: []), by: [], needed: 1)
    expectEqualText(
      nothing.text(domains: []),
      """
      Coverage of 0 topics, 1 item needed for each

      Domain     topics    covered    suspect       thin  uncovered     waived      share
      Total          0          0          0          0          0          0      0.0 %

      0 of 0 topics covered (0.0 %)

      """
    )
    #expect(nothing.totalLine(of: "none") == "none: 0 of 0 topics covered (0.0 %)")
  }

  @Test func `the whole markdown`() {
    expectEqualText(
      Self.coverage.markdown(of: "r<i>vers", domains: SmallSyllabus.domains),
      """
      ### Coverage of r\\<i\\>vers

      **2 of 4 topics covered (50.0 %), 1 waived**, 2 items needed for each.

      | Domain | Topics | Covered | Suspect | Thin | Uncovered | Waived | Share |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | water  Water | 4 | 2 | 0 | 1 | 0 | 1 | 66.7 % |
      | stone  Stone | 1 | 0 | 1 | 0 | 0 | 0 | 0.0 % |
      | **Total** | **5** | **2** | **1** | **1** | **0** | **1** | **50.0 %** |

      <details>
      <summary>Thin: 1 topic</summary>

      | Topic | Title | Lacks |
      | --- | --- | --- |
      | 1/floods | FLOODS | 1 more, of its own |

      </details>

      <details>
      <summary>Suspect: 1 topic</summary>

      | Topic | Title | Lacks |
      | --- | --- | --- |
      | 2/gorges | Gorges \\| \\<b\\> | look at d, e again, then --accept |

      </details>

      <details>
      <summary>Waived: 1 topic</summary>

      | Topic | Title | Reason |
      | --- | --- | --- |
      | 1.1/deltas | Deltas | no exam asks for \\*them\\* |

      </details>

      """
    )
  }

  @Test func `markdown of more topics than may be listed`() {
    let coverage = Coverage(of: SmallSyllabus.syllabus, by: [], needed: 1)
    let text = coverage.markdown(of: "rivers", domains: SmallSyllabus.domains, limit: 2)
    #expect(text.hasSuffix("| 1/floods | FLOODS | 1 more, of its own |\n\n3 more.\n\n</details>\n"))
  }

  @Test func `the whole of JSON`() {
    let syllabus = Syllabus(id: "s", sections: [SmallSyllabus.syllabus.sections[1]])
    let coverage = Coverage(
      of: syllabus,
      by: SmallSyllabus.items,
      needed: 1,
      waivers: ["2/gorges": "dry"]
    )
    expectEqualText(
      coverage.json(domains: [SmallSyllabus.domains[1]]).text(.indented) + "\n",
      """
      {
        "needed": 1,
        "total": {
          "topics": 1,
          "covered": 0,
          "suspect": 0,
          "thin": 0,
          "uncovered": 0,
          "waived": 1,
          "percent": null
        },
        "domains": [
          {
            "id": "stone",
            "title": "Stone",
            "topics": 1,
            "covered": 0,
            "suspect": 0,
            "thin": 0,
            "uncovered": 0,
            "waived": 1,
            "percent": null
          }
        ],
        "sections": [
          {
            "id": "2",
            "title": "石と水の\\u001b[31m話",
            "domain": "stone",
            "topics": 1,
            "covered": 0,
            "suspect": 0,
            "thin": 0,
            "uncovered": 0,
            "waived": 1,
            "percent": null
          }
        ],
        "topics": [
          {
            "topic": "2/gorges",
            "title": "Gorges | <b>",
            "domain": "stone",
            "state": "waived",
            "items": [
              "d"
            ],
            "also": [],
            "suspects": [
              "d"
            ],
            "levels": {
              "remember": 0,
              "understand": 0,
              "apply": 0,
              "analyze": 0
            },
            "difficulties": {
              "easy": 0,
              "medium": 1,
              "hard": 0
            },
            "waiver": "dry"
          }
        ]
      }

      """
    )
  }

  @Test func `JSON of what lacks items`() {
    let json = Self.coverage.json(domains: SmallSyllabus.domains, missingOnly: true)
    let text = json.text(.indented)
    let names = SmallSyllabus.coverage.topics.map(\.name).filter { text.contains("\"\($0)\"") }
    #expect(names == ["1/floods", "2/gorges"])
  }

  private static func places(_ lines: [String]) -> [Topic.Name: SourceRange] {
    let file = SourceFile(
      path: "./Banks/rivers/../../Profiles/rivers\n/syllabus.yaml",
      text: lines.joined(separator: "\n")
    )
    var places: [Topic.Name: SourceRange] = [:]
    var start = 0
    for line in lines {
      for name in line.split(separator: " ") {
        places[String(name)] = SourceRange(file, start..<start + 1)
      }
      start += line.utf8.count + 1
    }
    return places
  }

  @Test func `topics are the lines of lcov, waived ones left out`() {
    let places = Self.places(["", "1/springs", "1/floods", "", "1/tides", "1.1/deltas", "2/gorges"])
    expectEqualText(
      Self.coverage.lcov(places: places),
      """
      TN:
      SF:Profiles/rivers␊/syllabus.yaml
      DA:2,2
      DA:3,0
      DA:5,2
      DA:7,0
      LF:4
      LH:2
      end_of_record

      """
    )
  }

  @Test func `a line with several topics is covered if all of them are`() {
    let places = Self.places(["1/springs 1/floods", "1/tides 1/springs"])
    #expect(Self.coverage.lcov(places: places).contains("DA:1,0\nDA:2,2\nLF:2\nLH:1\n"))
  }

  @Test(arguments: [
    (0, "red"), (39, "red"), (40, "orange"), (60, "yellow"), (75, "yellowgreen"), (90, "green"),
    (99, "green"), (100, "brightgreen"),
  ])
  func `a badge is coloured by the share`(covered: Int, color: String) {
    let topics = (0..<100).map { Topic(id: "t\($0)", title: "T") }
    let section = Syllabus.Section(id: "1", title: "S", domain: "d", topics: topics)
    let items = (0..<covered).map { MeasuredItem(id: "i\($0)", topic: "1/t\($0)") }
    let coverage = Coverage(of: Syllabus(id: "s", sections: [section]), by: items, needed: 1)
    expectEqualText(
      coverage.badge.text(.indented),
      """
      {
        "schemaVersion": 1,
        "label": "syllabus coverage",
        "message": "\(covered).0%",
        "color": "\(color)"
      }
      """
    )
  }

  @Test func `a badge of nothing is red`() {
    let nothing = Coverage(of: Syllabus(id: "s", sections: []), by: [], needed: 1)
    #expect(nothing.badge.text(.indented).contains("\"0.0%\",\n  \"color\": \"red\""))
  }
}
