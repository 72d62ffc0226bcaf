import Assessment
import Reports
import TestSupport
import Testing

@Suite struct `Listing attempts` {
  @Test func `as text`() {
    expectEqualText(
      SampleExam.history.text(),
      """
      Attempts
      ━━━━━━━━


      Trend: sample
      ─────────────

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


      All attempts, the newest first
      ──────────────────────────────

      No.  Begun       Exam      Points  Estimate  Outcome     Time
      ───  ──────────  ──────  ────────  ────────  ─────────  ─────
        6  2026-11-26  sample                      not ended  6 min
        5  2026-11-25  sample    3 of 4            practice   5 min
        4  2026-11-24  sample  41 of 50       820  pass       4 min
        3  2026-11-23  other     5 of 5      1000  pass       3 min
        2  2026-11-22  sample  33 of 50       666  fail       2 min
        1  2026-11-21  sample  22 of 50       477  fail       1 min

      """
    )
  }

  @Test func `in ASCII, narrow`() {
    expectEqualText(
      SampleExam.history.text(width: 40, style: .plain),
      """
      Attempts
      ========


      Trend: sample
      -------------

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


      All attempts, the newest first
      ------------------------------

      No.      6
      Begun    2026-11-26
      Exam     sample
      Outcome  not ended
      Time     6 min

      No.      5
      Begun    2026-11-25
      Exam     sample
      Points   3 of 4
      Outcome  practice
      Time     5 min

      No.       4
      Begun     2026-11-24
      Exam      sample
      Points    41 of 50
      Estimate  820
      Outcome   pass
      Time      4 min

      No.       3
      Begun     2026-11-23
      Exam      other
      Points    5 of 5
      Estimate  1000
      Outcome   pass
      Time      3 min

      No.       2
      Begun     2026-11-22
      Exam      sample
      Points    33 of 50
      Estimate  666
      Outcome   fail
      Time      2 min

      No.       1
      Begun     2026-11-21
      Exam      sample
      Points    22 of 50
      Estimate  477
      Outcome   fail
      Time      1 min

      """
    )
  }

  @Test func `in Markdown`() {
    expectEqualText(
      SampleExam.history.markdown,
      """
      # Attempts

      ## All attempts, the newest first

      | No. | Begun | Exam | Points | Estimate | Outcome | Time |
      | --: | --- | --- | --: | --: | --- | --: |
      | 6 | 2026-11-26 | sample |  |  | not ended | 6 min |
      | 5 | 2026-11-25 | sample | 3 of 4 |  | practice | 5 min |
      | 4 | 2026-11-24 | sample | 41 of 50 | 820 | pass | 4 min |
      | 3 | 2026-11-23 | other | 5 of 5 | 1000 | pass | 3 min |
      | 2 | 2026-11-22 | sample | 33 of 50 | 666 | fail | 2 min |
      | 1 | 2026-11-21 | sample | 22 of 50 | 477 | fail | 1 min |

      """
    )
  }

  @Test func `in JSON, practice without an outcome`() {
    expectEqualText(
      SampleExam.history.json,
      """
      {
        "attempts": [
          {
            "attempt": 6,
            "begun": "2026-11-26",
            "profile": "sample",
            "kind": "exam",
            "seconds": 360,
            "points": null,
            "of": null,
            "estimate": null,
            "outcome": null
          },
          {
            "attempt": 5,
            "begun": "2026-11-25",
            "profile": "sample",
            "kind": "practice",
            "seconds": 300,
            "points": 3,
            "of": 4,
            "estimate": null,
            "outcome": null
          },
          {
            "attempt": 4,
            "begun": "2026-11-24",
            "profile": "sample",
            "kind": "exam",
            "seconds": 240,
            "points": 41,
            "of": 50,
            "estimate": 820,
            "outcome": "pass"
          },
          {
            "attempt": 3,
            "begun": "2026-11-23",
            "profile": "other",
            "kind": "exam",
            "seconds": 180,
            "points": 5,
            "of": 5,
            "estimate": 1000,
            "outcome": "pass"
          },
          {
            "attempt": 2,
            "begun": "2026-11-22",
            "profile": "sample",
            "kind": "exam",
            "seconds": 120,
            "points": 33,
            "of": 50,
            "estimate": 666,
            "outcome": "fail"
          },
          {
            "attempt": 1,
            "begun": "2026-11-21",
            "profile": "sample",
            "kind": "exam",
            "seconds": 60,
            "points": 22,
            "of": 50,
            "estimate": 477,
            "outcome": "fail"
          }
        ]
      }

      """
    )
  }
}
