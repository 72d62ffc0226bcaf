import Assessment
import Reports
import TestSupport
import Testing

@Suite struct `Telling the course of a sitting` {
  @Test func `as text`() {
    expectEqualText(
      SampleExam.courseReport.text(),
      """
      Sample Practitioner: score report
      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

      3 of 6 points (50 %): FAIL

      Too close to call: the interval holds the passing score, so another form of this
      exam could well end the other way.

      100 ··········━━━━━━━━━━━━━━━━━━━━●━━━━━━━━━━│━━━━━━━━━············ 1000

      Estimated score  529 on the scale from 100 to 1000, where 700 passes
      Assumed cut      70 % of the points are taken to earn 700
      Likely range     246 to 830, in 95 of 100 cases
      Chance to pass   about 26 % on another form of this length; cuts of sections are
                       not part of it
      Scored items     2 correct, 3 incorrect, 0 omitted
      Unscored items   0 correct, 0 incorrect, 1 omitted
      Time used        48 min 20 s of 50 min
      Extra time       10 min in all
      Ended            by the candidate
      Begun            2026-11-23 09:00
      Attempt          7


      Sections
      ────────

      Section      Points  Share        Cut  Reached
      ───────────  ──────  ──────────  ────  ───────
      Foundations  2 of 5  ████░░░░░░  50 %  no
      Case study   1 of 1  ██████████


      Domains
      ───────

      Domain                         Weight     Points  Share       Class
      ─────────────────────────────  ──────  ─────────  ──────────  ──────────────────
      1. Fundamentals of machine     62.5 %  2.33 of 3  ████████░░  Meets Competencies
      learning
      2. Applications                37.5 %  0.67 of 3  ██░░░░░░░░  Needs Improvement

      Results of parts rest on few items and are less reliable than the total.


      Task areas
      ──────────

      Task area          Points  Share       Lost  Topics missed
      ─────────────  ──────────  ──────────  ────  ───────────────
      2.1 Retrieval  -0.33 of 1  ░░░░░░░░░░  1.33  Retrieval
      2.2                1 of 2  █████░░░░░     1  2.2/services
      1.3 Projects    0.33 of 1  ███░░░░░░░  0.67  Lifecycle, Data

      Nothing was missed in 1.1, 1.2.


      Time
      ────

      Even pace    8 min 20 s for each item
      Your pace    9 min 40 s or less for half of the items
      Slowest      more than twice the even pace: 3
      In haste     answered in the last tenth of the time, 1 of 1 right: 5
      Not reached  1 item: 6

      Items   Time   Each   Right  Share of time
      ─────  ─────  ─────  ──────  ─────────────
      1       1:05   1:05  0 of 1  █░░░░░░░░░
      2, 3   14:05   7:02  1 of 2  ███░░░░░░░
      4       9:40   9:40  0 of 1  ██░░░░░░░░
      5, 6   23:30  11:45  1 of 2  █████░░░░░


      Changed responses
      ─────────────────

      First responses  1.67 of 6 points, had none been changed: 1.33 points gained by
                       changes
      Changes          2 wrong to right, 1 right to wrong, 0 wrong to wrong

      Item  Changed         Status     Topic
      ────  ──────────────  ─────────  ─────────────────────
         1  right to wrong  incorrect  2.1 Retrieval
         2  wrong to right  correct    1.2 Metrics
         5  wrong to right  correct    1.1 Kinds of problems


      Flags and confidence
      ────────────────────

      Lucky guesses   right by a guess, so not known yet: 2
      Misconceptions  sure and wrong, so to be unlearned: 1

      Marked   Items   Right  Share
      ───────  ─────  ──────  ──────────
      flagged  2      1 of 1  ██████████
      sure     1      0 of 1  ░░░░░░░░░░
      unsure   5      1 of 1  ██████████
      guess    2      1 of 1  ██████████


      Items
      ─────

      Item  Status         Points   Time  Marks           Topic
      ────  ─────────  ──────────  ─────  ──────────────  ─────────────────────
         1  incorrect  -0.33 of 1   1:05  sure            2.1 Retrieval
         2  correct        1 of 1   0:55  flagged, guess  1.2 Metrics
         3  incorrect   0.33 of 1  13:10                  1.3 Lifecycle
         4  incorrect      1 of 2   9:40                  2.2/services
         5  correct        1 of 1  23:30  unsure          1.1 Kinds of problems
         6  omitted      unscored   0:00                  1.3 Data


      Not right
      ─────────

        1. incorrect, -0.33 of 1 point, sure, 2.1 Retrieval

           A support chatbot quotes refund policies that were replaced last week. The
           policies are kept in a document store.

           Which change gives current answers with the LEAST effort?

           A  Raise the temperature of the model
              Your response: Temperature changes how varied the wording is, not what
              the model knows.
           C  Retrieve the current documents and add them to the prompt
              Key: Retrieval grounds the answer in the documents of today without
              training.

           Took 1 min 5 s; changed right to wrong.

           https://docs.example.com/retrieval?a=1&b=2
           Handbook, page 12

        3. incorrect, 0.33 of 1 point, 1.3 Lifecycle

           Put the steps of a project in order.

           Your response  C, A, D
           Key            C, D, A

           A  Deploy
              Place 3 in the key, place 2 in yours: It needs a model.
           C  Collect data
              Place 1 in the key, place 1 in yours: Nothing can be trained before.
           D  Train
              Place 2 in the key, place 3 in yours: It needs data.

           Took 13 min 10 s.

           Your note

           Is *training* first?
           <b>Look up</b>

        4. incorrect, 1 of 2 points, 2.2/services

           Match each task with what it needs.

           Your response  1-B, 2-A
           Key            1-B, 2-C

           1  Name the mood of a review
              B in the key, B in yours: Moods are classes.
           2  Find similar texts
              C in the key, A in yours: Vectors are compared.

           A  A scheduler
           B  A classifier
           C  Embeddings

           Took 9 min 40 s.

        6. omitted, unscored, not reached, 1.3 Data

           Scenario

           A bakery forecasts how much bread it sells.

           It has the receipts of three years.

           What is done with the receipts FIRST?

           A  Clean them
              Key: Errors are found before they are learned.

      Drawn for sample with seed 18446744073709551615, algorithm 1 from sample-bank
      (sha256:0f1e2d).

      """
    )
  }

  @Test func `as text of ASCII, with what to read and the time of each item`() {
    let text = SampleExam.courseReport.text(.everything, width: 60, style: .plain)
    let start = text.firstRange(of: "What to read")?.lowerBound ?? text.startIndex
    let end = text.firstRange(of: "Changed responses")?.lowerBound ?? text.endIndex
    expectEqualText(
      String(text[start..<end]),
      """
      What to read
      ------------

      Retrieval
        2.1 Retrieval, 1.33 points lost, item 1
        https://docs.example.com/retrieval?a=1&b=2
        Handbook, page 12

      2.2/services
        2.2, 1 point lost, item 4

      Lifecycle
        1.3 Projects, 0.67 points lost, item 3

      Data
        1.3 Projects, unscored, item 6


      Time
      ----

      Even pace    8 min 20 s for each item
      Your pace    9 min 40 s or less for half of the items
      Slowest      more than twice the even pace: 3
      In haste     answered in the last tenth of the time, 1 of 1
                   right: 5
      Not reached  1 item: 6

      Time per item

      |    #
      |    #
      |  ###
      |#####

      Items   Time   Each   Right  Share of time
      -----  -----  -----  ------  -------------
      1       1:05   1:05  0 of 1  #.........
      2, 3   14:05   7:02  1 of 2  ###.......
      4       9:40   9:40  0 of 1  ##........
      5, 6   23:30  11:45  1 of 2  #####.....



      """
    )
  }

  @Test func `in Markdown`() {
    expectEqualText(
      SampleExam.courseReport.markdown(),
      ##"""
      # Sample Practitioner: score report

      **3 of 6 points (50 %): FAIL**

      > Too close to call: the interval holds the passing score, so another form of this exam could well end the other way.

      - **Estimated score:** 529 on the scale from 100 to 1000, where 700 passes
      - **Assumed cut:** 70 % of the points are taken to earn 700
      - **Likely range:** 246 to 830, in 95 of 100 cases
      - **Chance to pass:** about 26 % on another form of this length; cuts of sections are not part of it
      - **Scored items:** 2 correct, 3 incorrect, 0 omitted
      - **Unscored items:** 0 correct, 0 incorrect, 1 omitted
      - **Time used:** 48 min 20 s of 50 min
      - **Extra time:** 10 min in all
      - **Ended:** by the candidate
      - **Begun:** 2026-11-23 09:00
      - **Attempt:** 7

      ## Sections

      | Section | Points | Share | Cut | Reached |
      | --- | --: | --- | --: | --- |
      | Foundations | 2 of 5 | ████░░░░░░ | 50 % | no |
      | Case study | 1 of 1 | ██████████ |  |  |

      ## Domains

      | Domain | Weight | Points | Share | Class |
      | --- | --: | --: | --- | --- |
      | 1\. Fundamentals of machine learning | 62.5 % | 2.33 of 3 | ████████░░ | Meets Competencies |
      | 2\. Applications | 37.5 % | 0.67 of 3 | ██░░░░░░░░ | Needs Improvement |

      Results of parts rest on few items and are less reliable than the total.

      ## Task areas

      | Task area | Points | Share | Lost | Topics missed |
      | --- | --: | --- | --: | --- |
      | 2.1 Retrieval | \-0.33 of 1 | ░░░░░░░░░░ | 1.33 | Retrieval |
      | 2.2 | 1 of 2 | █████░░░░░ | 1 | 2.2/services |
      | 1.3 Projects | 0.33 of 1 | ███░░░░░░░ | 0.67 | Lifecycle, Data |

      Nothing was missed in 1.1, 1.2.

      ## Time

      - **Even pace:** 8 min 20 s for each item
      - **Your pace:** 9 min 40 s or less for half of the items
      - **Slowest:** more than twice the even pace: 3
      - **In haste:** answered in the last tenth of the time, 1 of 1 right: 5
      - **Not reached:** 1 item: 6

      | Items | Time | Each | Right | Share of time |
      | --- | --: | --: | --: | --- |
      | 1 | 1:05 | 1:05 | 0 of 1 | █░░░░░░░░░ |
      | 2, 3 | 14:05 | 7:02 | 1 of 2 | ███░░░░░░░ |
      | 4 | 9:40 | 9:40 | 0 of 1 | ██░░░░░░░░ |
      | 5, 6 | 23:30 | 11:45 | 1 of 2 | █████░░░░░ |

      ## Changed responses

      - **First responses:** 1.67 of 6 points, had none been changed: 1.33 points gained by changes
      - **Changes:** 2 wrong to right, 1 right to wrong, 0 wrong to wrong

      | Item | Changed | Status | Topic |
      | --: | --- | --- | --- |
      | 1 | right to wrong | incorrect | 2.1 Retrieval |
      | 2 | wrong to right | correct | 1.2 Metrics |
      | 5 | wrong to right | correct | 1.1 Kinds of problems |

      ## Flags and confidence

      - **Lucky guesses:** right by a guess, so not known yet: 2
      - **Misconceptions:** sure and wrong, so to be unlearned: 1

      | Marked | Items | Right | Share |
      | --- | --- | --: | --- |
      | flagged | 2 | 1 of 1 | ██████████ |
      | sure | 1 | 0 of 1 | ░░░░░░░░░░ |
      | unsure | 5 | 1 of 1 | ██████████ |
      | guess | 2 | 1 of 1 | ██████████ |

      ## Items

      | Item | Status | Points | Time | Marks | Topic |
      | --: | --- | --: | --: | --- | --- |
      | 1 | incorrect | \-0.33 of 1 | 1:05 | sure | 2.1 Retrieval |
      | 2 | correct | 1 of 1 | 0:55 | flagged, guess | 1.2 Metrics |
      | 3 | incorrect | 0.33 of 1 | 13:10 |  | 1.3 Lifecycle |
      | 4 | incorrect | 1 of 2 | 9:40 |  | 2.2/services |
      | 5 | correct | 1 of 1 | 23:30 | unsure | 1.1 Kinds of problems |
      | 6 | omitted | unscored | 0:00 |  | 1.3 Data |

      ## Not right

      ### Item 1: incorrect, -0.33 of 1 point, sure, 2.1 Retrieval

      A support chatbot quotes refund policies that were replaced last week. The policies are kept in a document store.

      Which change gives current answers with the LEAST effort?

      + **A** Raise the temperature of the model\
        *Your response*: Temperature changes how varied the wording is, not what the model knows.
      + **C** Retrieve the current documents and add them to the prompt\
        *Key*: Retrieval grounds the answer in the documents of today without training.

      Took 1 min 5 s; changed right to wrong.

      - <https://docs.example.com/retrieval?a=1&b=2>
      - Handbook, page 12

      ### Item 3: incorrect, 0.33 of 1 point, 1.3 Lifecycle

      Put the steps of a project in order.

      - **Your response:** C, A, D
      - **Key:** C, D, A

      + **A** Deploy\
        *Place 3 in the key, place 2 in yours*: It needs a model.
      + **C** Collect data\
        *Place 1 in the key, place 1 in yours*: Nothing can be trained before.
      + **D** Train\
        *Place 2 in the key, place 3 in yours*: It needs data.

      Took 13 min 10 s.

      **Your note**

      Is \*training\* first?\
      \<b\>Look up\</b\>

      ### Item 4: incorrect, 1 of 2 points, 2.2/services

      Match each task with what it needs.

      - **Your response:** 1-B, 2-A
      - **Key:** 1-B, 2-C

      * **1** Name the mood of a review\
        *B in the key, B in yours*: Moods are classes.
      * **2** Find similar texts\
        *C in the key, A in yours*: Vectors are compared.

      + **A** A scheduler
      + **B** A classifier
      + **C** Embeddings

      Took 9 min 40 s.

      ### Item 6: omitted, unscored, not reached, 1.3 Data

      **Scenario**

      A bakery forecasts how much bread it sells.

      It has the receipts of three years.

      What is done with the receipts FIRST?

      + **A** Clean them\
        *Key*: Errors are found before they are learned.

      Drawn for sample with seed 18446744073709551615, algorithm 1 from sample-bank (sha256:0f1e2d).

      """##
    )
  }

  @Test func `in JSON`() {
    expectEqualText(
      SampleExam.courseReport.json,
      ##"""
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
          "points": 3,
          "of": 6
        },
        "scaled": {
          "estimate": 529,
          "assumedRawCut": 0.7,
          "low": 246,
          "high": 830
        },
        "outcome": "fail",
        "passProbability": 0.2619,
        "domains": [
          {
            "id": "1",
            "title": "Fundamentals of machine learning",
            "weight": 62.5,
            "points": 2.3333,
            "of": 3,
            "class": "Meets Competencies"
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
            "points": 2,
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
            "title": "Retrieval",
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
            "title": "Projects",
            "points": 0.3333,
            "of": 1,
            "missedTopics": [
              "1.3/lifecycle",
              "1.3/data"
            ]
          },
          {
            "id": "1.1",
            "title": "Problems",
            "points": 1,
            "of": 1,
            "missedTopics": []
          },
          {
            "id": "1.2",
            "title": "Measures",
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
            "topic": "2.1/retrieval",
            "seconds": 65,
            "visits": 1,
            "changes": [
              "right-to-wrong"
            ],
            "flagged": false,
            "confidence": "sure"
          },
          {
            "id": "metrics",
            "status": "correct",
            "credit": 1,
            "scored": true,
            "points": 1,
            "of": 1,
            "domain": "1",
            "topic": "1.2/metrics",
            "seconds": 55,
            "visits": 1,
            "changes": [
              "wrong-to-right"
            ],
            "flagged": true,
            "confidence": "guess"
          },
          {
            "id": "lifecycle",
            "status": "incorrect",
            "credit": 0.3333,
            "scored": true,
            "points": 0.3333,
            "of": 1,
            "domain": "1",
            "topic": "1.3/lifecycle",
            "seconds": 790,
            "visits": 1,
            "changes": [],
            "flagged": false,
            "note": "Is *training* first?\n<b>Look up</b>"
          },
          {
            "id": "services",
            "status": "incorrect",
            "credit": 0.5,
            "scored": true,
            "points": 1,
            "of": 2,
            "domain": "2",
            "topic": "2.2/services",
            "seconds": 580,
            "visits": 1,
            "changes": [],
            "flagged": false
          },
          {
            "id": "bakery-kind",
            "status": "correct",
            "credit": 1,
            "scored": true,
            "points": 1,
            "of": 1,
            "domain": "1",
            "topic": "1.1/kinds",
            "seconds": 1410,
            "visits": 1,
            "changes": [
              "wrong-to-right"
            ],
            "flagged": false,
            "confidence": "unsure"
          },
          {
            "id": "bakery-data",
            "status": "omitted",
            "credit": 0,
            "scored": false,
            "points": 0,
            "of": 0,
            "domain": "1",
            "topic": "1.3/data",
            "seconds": 0,
            "visits": 0,
            "changes": [],
            "flagged": false
          }
        ],
        "sitting": {
          "attempt": "7",
          "begun": "2026-11-23 09:00",
          "secondsUsed": 2900,
          "ending": "by-candidate",
          "secondsAllowed": 3000,
          "flagged": [
            2
          ],
          "course": {
            "evenSeconds": 500,
            "medianSeconds": 580,
            "slow": [
              3
            ],
            "late": [
              5
            ],
            "notReached": [
              6
            ],
            "firstResponses": {
              "points": 1.6667,
              "of": 6
            },
            "changes": {
              "wrong-to-right": 2,
              "right-to-wrong": 1,
              "wrong-to-wrong": 0
            }
          }
        }
      }

      """##
    )
  }

  @Test func `in comma-separated values`() {
    expectEqualText(
      SampleExam.courseReport.csv.split(separator: "\r\n").joined(separator: "\n") + "\n",
      """
      number,id,type,domain,topic,scored,status,credit,points,of,response,key,flagged,confidence,note,visits,changes,seconds
      1,stale-policies,multiple-choice,2,2.1/retrieval,true,incorrect,0,-0.3333,1,b,a,false,sure,,1,right-to-wrong,65
      2,metrics,multiple-response,1,1.2/metrics,true,correct,1,1,1,a c,a c,true,guess,,1,wrong-to-right,55
      3,lifecycle,ordering,1,1.3/lifecycle,true,incorrect,0.3333,0.3333,1,a c b,a b c,false,,Is *training* first?␊<b>Look up</b>,1,,790
      4,services,matching,2,2.2/services,true,incorrect,0.5,1,2,1=c 2=a,1=b 2=a,false,,,1,,580
      5,bakery-kind,multiple-choice,1,1.1/kinds,true,correct,1,1,1,a,a,false,unsure,,1,wrong-to-right,1410
      6,bakery-data,multiple-choice,1,1.3/data,false,omitted,0,0,0,,a,false,,,0,,0

      """
    )
  }
}
