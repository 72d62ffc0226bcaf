import Reports
import TestSupport
import Testing

@Suite struct `Setting a score report in Markdown` {
  @Test func `with all that became of every item type`() {
    expectEqualText(
      SampleExam.mixedReport.markdown(),
      #"""
      # Sample Practitioner: score report

      **2.5 of 6 points (41.6 %): FAIL**

      > Too close to call: the interval holds the passing score, so another form of this exam could well end the other way.

      - **Estimated score:** 457 on the scale from 100 to 1000, where 700 passes
      - **Assumed cut:** 70 % of the points are taken to earn 700
      - **Likely range:** 208 to 780, in 95 of 100 cases
      - **Chance to pass:** about 19 % on another form of this length; cuts of sections are not part of it
      - **Scored items:** 1 correct, 4 incorrect, 0 omitted
      - **Unscored items:** 0 correct, 0 incorrect, 1 omitted
      - **Time used:** 31 min 5 s of 50 min
      - **Extra time:** 10 min in all
      - **Ended:** by the candidate
      - **Begun:** 2026-11-23 09:00
      - **Attempt:** 7

      ## Sections

      | Section | Points | Share | Cut | Reached |
      | --- | --: | --- | --: | --- |
      | Foundations | 1.5 of 5 | ███░░░░░░░ | 50 % | no |
      | Case study | 1 of 1 | ██████████ |  |  |

      ## Domains

      | Domain | Weight | Points | Share | Class |
      | --- | --: | --: | --- | --- |
      | 1\. Fundamentals of machine learning | 62.5 % | 1.83 of 3 | ██████░░░░ | Needs Improvement |
      | 2\. Applications | 37.5 % | 0.67 of 3 | ██░░░░░░░░ | Needs Improvement |

      Results of parts rest on few items and are less reliable than the total.

      ## Task areas

      | Task area | Points | Share | Lost | Topics missed |
      | --- | --: | --- | --: | --- |
      | 2.1 | \-0.33 of 1 | ░░░░░░░░░░ | 1.33 | 2.1/retrieval |
      | 2.2 | 1 of 2 | █████░░░░░ | 1 | 2.2/services |
      | 1.3 | 0.33 of 1 | ███░░░░░░░ | 0.67 | 1.3/lifecycle, 1.3/data |
      | 1.2 | 0.5 of 1 | █████░░░░░ | 0.5 | 1.2/metrics |

      Nothing was missed in 1.1.

      ## Items

      | Item | Status | Points | Marks | Topic |
      | --: | --- | --: | --- | --- |
      | 1 | incorrect | \-0.33 of 1 |  | 2.1/retrieval |
      | 2 | incorrect | 0.5 of 1 |  | 1.2/metrics |
      | 3 | incorrect | 0.33 of 1 | flagged | 1.3/lifecycle |
      | 4 | incorrect | 1 of 2 |  | 2.2/services |
      | 5 | correct | 1 of 1 | flagged | 1.1/kinds |
      | 6 | omitted | unscored |  | 1.3/data |

      ## Not right

      ### Item 1: incorrect, -0.33 of 1 point, 2.1/retrieval

      A support chatbot quotes refund policies that were replaced last week. The policies are kept in a document store.

      Which change gives current answers with the LEAST effort?

      + **A** Raise the temperature of the model\
        *Your response*: Temperature changes how varied the wording is, not what the model knows.
      + **C** Retrieve the current documents and add them to the prompt\
        *Key*: Retrieval grounds the answer in the documents of today without training.

      - <https://docs.example.com/retrieval?a=1&b=2>
      - Handbook, page 12

      ### Item 2: incorrect, 0.5 of 1 point, 1.2/metrics

      Which metrics describe a classifier? Choose TWO.

      + **B** Recall\
        *Key, your response*: The share of cases that are found.
      + **D** Precision\
        *Key*: The share of positives that are right.

      ### Item 3: incorrect, 0.33 of 1 point, flagged, 1.3/lifecycle

      Put the steps of a project in order.

      - **Your response:** C, A, D
      - **Key:** C, D, A

      + **A** Deploy\
        *Place 3 in the key, place 2 in yours*: It needs a model.
      + **C** Collect data\
        *Place 1 in the key, place 1 in yours*: Nothing can be trained before.
      + **D** Train\
        *Place 2 in the key, place 3 in yours*: It needs data.

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

      ### Item 6: omitted, unscored, 1.3/data

      **Scenario**

      A bakery forecasts how much bread it sells.

      It has the receipts of three years.

      What is done with the receipts FIRST?

      + **A** Clean them\
        *Key*: Errors are found before they are learned.

      Drawn for sample with seed 18446744073709551615, algorithm 1 from sample-bank (sha256:0f1e2d).

      """#
    )
  }
}
