import Assessment
import Reports
import TestSupport
import Testing

@Suite struct `Writing a score report for programs` {
  @Test func `in JSON`() {
    expectEqualText(
      SampleExam.mixedReport.json,
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
        "raw": {
          "points": 2.5,
          "of": 6
        },
        "scaled": {
          "estimate": 457,
          "assumedRawCut": 0.7,
          "low": 208,
          "high": 780
        },
        "outcome": "fail",
        "passProbability": 0.1854,
        "domains": [
          {
            "id": "1",
            "title": "Fundamentals of machine learning",
            "weight": 62.5,
            "points": 1.8333,
            "of": 3,
            "class": "Needs Improvement"
          },
          {
            "id": "2",
            "title": "Applications",
            "weight": 37.5,
            "points": 0.6667,
            "of": 3,
            "class": "Needs Improvement"
          }
        ],
        "sections": [
          {
            "id": "a",
            "title": "Foundations",
            "points": 1.5,
            "of": 5,
            "passed": false
          },
          {
            "id": "b",
            "title": "Case study",
            "points": 1,
            "of": 1,
            "passed": null
          }
        ],
        "areas": [
          {
            "id": "2.1",
            "title": "",
            "points": -0.3333,
            "of": 1,
            "missedTopics": [
              "2.1/retrieval"
            ]
          },
          {
            "id": "2.2",
            "title": "",
            "points": 1,
            "of": 2,
            "missedTopics": [
              "2.2/services"
            ]
          },
          {
            "id": "1.3",
            "title": "",
            "points": 0.3333,
            "of": 1,
            "missedTopics": [
              "1.3/lifecycle",
              "1.3/data"
            ]
          },
          {
            "id": "1.2",
            "title": "",
            "points": 0.5,
            "of": 1,
            "missedTopics": [
              "1.2/metrics"
            ]
          },
          {
            "id": "1.1",
            "title": "",
            "points": 1,
            "of": 1,
            "missedTopics": []
          }
        ],
        "items": [
          {
            "id": "stale-policies",
            "status": "incorrect",
            "credit": 0,
            "scored": true,
            "points": -0.3333,
            "of": 1,
            "domain": "2",
            "topic": "2.1/retrieval"
          },
          {
            "id": "metrics",
            "status": "incorrect",
            "credit": 0.5,
            "scored": true,
            "points": 0.5,
            "of": 1,
            "domain": "1",
            "topic": "1.2/metrics"
          },
          {
            "id": "lifecycle",
            "status": "incorrect",
            "credit": 0.3333,
            "scored": true,
            "points": 0.3333,
            "of": 1,
            "domain": "1",
            "topic": "1.3/lifecycle"
          },
          {
            "id": "services",
            "status": "incorrect",
            "credit": 0.5,
            "scored": true,
            "points": 1,
            "of": 2,
            "domain": "2",
            "topic": "2.2/services"
          },
          {
            "id": "bakery-kind",
            "status": "correct",
            "credit": 1,
            "scored": true,
            "points": 1,
            "of": 1,
            "domain": "1",
            "topic": "1.1/kinds"
          },
          {
            "id": "bakery-data",
            "status": "omitted",
            "credit": 0,
            "scored": false,
            "points": 0,
            "of": 0,
            "domain": "1",
            "topic": "1.3/data"
          }
        ],
        "sitting": {
          "attempt": "7",
          "begun": "2026-11-23 09:00",
          "secondsUsed": 1865,
          "ending": "by-candidate",
          "secondsAllowed": 3000,
          "flagged": [
            3,
            5
          ]
        }
      }

      """#
    )
  }

  @Test func `one section and an unknown sitting are left out of JSON`() {
    let json = SampleExam.plainReport(right: 1, of: 3).json
    #expect(!json.contains("\"sections\""))
    #expect(!json.contains("\"sitting\""))
    #expect(json.contains("\"class\": null"))
  }

  @Test func `in comma-separated values`() {
    expectEqualText(
      SampleExam.mixedReport.csv.replacing("\r\n", with: "\n"),
      #"""
      number,id,type,domain,topic,scored,status,credit,points,of,response,key,flagged,confidence,note,visits,changes,seconds
      1,stale-policies,multiple-choice,2,2.1/retrieval,true,incorrect,0,-0.3333,1,b,a,false,,,,,
      2,metrics,multiple-response,1,1.2/metrics,true,incorrect,0.5,0.5,1,c,a c,false,,,,,
      3,lifecycle,ordering,1,1.3/lifecycle,true,incorrect,0.3333,0.3333,1,a c b,a b c,true,,,,,
      4,services,matching,2,2.2/services,true,incorrect,0.5,1,2,1=c 2=a,1=b 2=a,false,,,,,
      5,bakery-kind,multiple-choice,1,1.1/kinds,true,correct,1,1,1,a,a,true,,,,,
      6,bakery-data,multiple-choice,1,1.3/data,false,omitted,0,0,0,,a,false,,,,,

      """#
    )
  }

  @Test func `a value never becomes two, nor a formula`() {
    let item = Item(
      id: "=\u{338}1+1",
      topic: "a,\"b\"\u{301}\n\r",
      domain: "@sum",
      stem: "",
      task: SampleExam.choice.task
    )
    let plain = SampleExam.plain(1)
    let exam = Exam(
      profile: plain.profile,
      form: Form(profile: "plain", seed: Seed(1), algorithm: 1, slots: [SampleExam.slot(item)]),
      items: [item]
    )
    let report = ReportDocument(
      of: ScoreReport(of: exam, responses: [nil]),
      on: exam,
      responses: [nil]
    )
    let row =
      "1,'=\u{338}1+1,multiple-choice,'@sum,\"a,\"\"b\"\"\u{301}␊␍\",true,omitted,0,0,1,,a,false,,,,,\r\n"
    #expect(report.csv.hasSuffix(row))
  }
}
