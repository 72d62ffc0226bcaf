import Assessment
import Reports
import TestSupport
import Testing

@Suite struct `Setting attempts and mastery` {
  @Test func `the trend as text`() {
    expectEqualText(
      SampleExam.trend.text(),
      """
      Trend
      ━━━━━


      Sample <Practitioner>
      ─────────────────────

       1000┤
           ┤        │
           ┤     │  ●
        700┤─────│──│
           ┤     ○
           ┤  │  │
           ┤  ○
           ┤  │
           ┤
           ┤
        100┤
              1  2  4

      Attempt  Begun         Points  Share       Estimate  Likely range  Outcome
      ───────  ──────────  ────────  ──────────  ────────  ────────────  ─────────
            1  2026-11-20  22 of 50  ████░░░░░░       477  367 to 594    fail
            2  2026-11-21  33 of 50  ███████░░░       666  547 to 775    fail
            4  2026-11-22  41 of 50  ████████░░       820  693 to 902    pass
            5  2026-11-23                                                not ended


      Other
      ─────

      Attempt  Begun       Points  Share       Estimate  Likely range  Outcome
      ───────  ──────────  ──────  ──────────  ────────  ────────────  ───────
            3  2026-11-21  5 of 5  ██████████      1000  584 to 1000   pass

      """
    )
  }

  @Test func `the trend in ASCII, the latest attempts that fit`() {
    expectEqualText(
      SampleExam.trend.text(width: 40, style: .plain),
      """
      Trend
      =====


      Sample <Practitioner>
      ---------------------

       1000|
           |        |
           |     |  *
        700|-----|--|
           |     o
           |  |  |
           |  o
           |  |
           |
           |
        100|
              1  2  4

      Attempt       1
      Begun         2026-11-20
      Points        22 of 50
      Share         ####......
      Estimate      477
      Likely range  367 to 594
      Outcome       fail

      Attempt       2
      Begun         2026-11-21
      Points        33 of 50
      Share         #######...
      Estimate      666
      Likely range  547 to 775
      Outcome       fail

      Attempt       4
      Begun         2026-11-22
      Points        41 of 50
      Share         ########..
      Estimate      820
      Likely range  693 to 902
      Outcome       pass

      Attempt  5
      Begun    2026-11-23
      Outcome  not ended


      Other
      -----

      Attempt       3
      Begun         2026-11-21
      Points        5 of 5
      Share         ##########
      Estimate      1000
      Likely range  584 to 1000
      Outcome       pass

      """
    )
  }

  @Test func `the trend in Markdown`() {
    expectEqualText(
      SampleExam.trend.markdown,
      ##"""
      # Trend

      ## Sample \<Practitioner\>

      | Attempt | Begun | Points | Share | Estimate | Likely range | Outcome |
      | --: | --- | --: | --- | --: | --- | --- |
      | 1 | 2026-11-20 | 22 of 50 | ████░░░░░░ | 477 | 367 to 594 | fail |
      | 2 | 2026-11-21 | 33 of 50 | ███████░░░ | 666 | 547 to 775 | fail |
      | 4 | 2026-11-22 | 41 of 50 | ████████░░ | 820 | 693 to 902 | pass |
      | 5 | 2026-11-23 |  |  |  |  | not ended |

      ## Other

      | Attempt | Begun | Points | Share | Estimate | Likely range | Outcome |
      | --: | --- | --: | --- | --: | --- | --- |
      | 3 | 2026-11-21 | 5 of 5 | ██████████ | 1000 | 584 to 1000 | pass |

      """##
    )
  }

  @Test func `the trend in JSON`() {
    expectEqualText(
      SampleExam.trend.json,
      """
      {
        "exams": [
          {
            "title": "Sample <Practitioner>",
            "scale": {
              "lowest": 100,
              "highest": 1000,
              "cut": 700
            },
            "attempts": [
              {
                "attempt": "1",
                "begun": "2026-11-20",
                "outcome": "fail",
                "points": 22,
                "of": 50,
                "estimate": 477,
                "low": 367,
                "high": 594
              },
              {
                "attempt": "2",
                "begun": "2026-11-21",
                "outcome": "fail",
                "points": 33,
                "of": 50,
                "estimate": 666,
                "low": 547,
                "high": 775
              },
              {
                "attempt": "4",
                "begun": "2026-11-22",
                "outcome": "pass",
                "points": 41,
                "of": 50,
                "estimate": 820,
                "low": 693,
                "high": 902
              },
              {
                "attempt": "5",
                "begun": "2026-11-23",
                "outcome": null
              }
            ]
          },
          {
            "title": "Other",
            "scale": {
              "lowest": 0,
              "highest": 100,
              "cut": 90
            },
            "attempts": [
              {
                "attempt": "3",
                "begun": "2026-11-21",
                "outcome": "pass",
                "points": 5,
                "of": 5,
                "estimate": 1000,
                "low": 584,
                "high": 1000
              }
            ]
          }
        ]
      }

      """
    )
  }

  @Test func `the mastery as text`() {
    expectEqualText(
      SampleExam.mastery.text(),
      """
      Mastery <Sample>
      ━━━━━━━━━━━━━━━━


      Domain
      ──────

      Domain                 Answered  Mastered, likely range
      ─────────────────────  ────────  ──────────────────────
      1 Fundamentals & more        20  ··········━━━●━ 90 %
      2 Applications                4  ·━━━●━━━━━━···· 25 %


      Topic
      ─────

      Topic          Answered  Mastered, likely range
      ─────────────  ────────  ──────────────────────
      2.1/retrieval         0  not seen yet
      1.3/data Data         1  ···━━━━━━━━━━━● 100 %

      """
    )
  }

  @Test func `the mastery in Markdown`() {
    expectEqualText(
      SampleExam.mastery.markdown,
      ##"""
      # Mastery \<Sample\>

      ## Domain

      | Domain | Answered | Mastered, likely range |
      | --- | --: | --- |
      | 1 Fundamentals \& more | 20 | ··········━━━●━ 90 % |
      | 2 Applications | 4 | ·━━━●━━━━━━···· 25 % |

      ## Topic

      | Topic | Answered | Mastered, likely range |
      | --- | --: | --- |
      | 2.1/retrieval | 0 | not seen yet |
      | 1.3/data Data | 1 | ···━━━━━━━━━━━● 100 % |

      """##
    )
  }

  @Test func `the mastery in JSON`() {
    expectEqualText(
      SampleExam.mastery.json,
      """
      {
        "groups": [
          {
            "title": "Domain",
            "rows": [
              {
                "id": "1",
                "title": "Fundamentals & more",
                "answered": 20,
                "share": 0.9,
                "low": 0.69,
                "high": 0.98
              },
              {
                "id": "2",
                "title": "Applications",
                "answered": 4,
                "share": 0.25,
                "low": 0.04,
                "high": 0.7
              }
            ]
          },
          {
            "title": "Topic",
            "rows": [
              {
                "id": "2.1/retrieval",
                "title": "",
                "answered": 0,
                "share": 0,
                "low": 0,
                "high": 1
              },
              {
                "id": "1.3/data",
                "title": "Data",
                "answered": 1,
                "share": 1,
                "low": 0.2,
                "high": 1
              }
            ]
          }
        ]
      }

      """
    )
  }
}
