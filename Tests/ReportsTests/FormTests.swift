import Assessment
import Reports
import TestSupport
import Testing

@Suite struct `Setting a form on paper` {
  @Test func `with key and rationales`() {
    expectEqualText(
      FormDocument(of: SampleExam.mixed, withKey: true).text(),
      #"""
      Sample Practitioner
      ━━━━━━━━━━━━━━━━━━━

      Time   40 min
      Items  6

      Select one option unless an item says otherwise. A response that is partly right
      earns a part of the points. A response that earns nothing costs 0.33 points; an
      omitted item costs nothing.


      Foundations
      ───────────

      Time: 20 min. Do not go back to an earlier item. Once you leave this section, do
      not come back to it. A break of 5 min follows.

        1. A support chatbot quotes refund policies that were replaced last week. The
           policies are kept in a document store.

           Which change gives current answers with the LEAST effort?

           Select one option. (1 point)

           A  Raise the temperature of the model
           B  Train the model again every night
           C  Retrieve the current documents and add them to the prompt

        2. Which metrics describe a classifier? Choose TWO.

           Select 2 options. (1 point)

           A  BLEU
           B  Recall
           C  Perplexity
           D  Precision

        3. Put the steps of a project in order.

           Select 3 entries and put them in order. (1 point)

           A  Deploy
           B  Buy a robot
           C  Collect data
           D  Train

        4. Match each task with what it needs.

           Match each prompt with one response. A response may be used once, more than
           once or not at all. (2 points)

           1  Name the mood of a review
           2  Find similar texts

           A  A scheduler
           B  A classifier
           C  Embeddings


      Case study
      ──────────

      Time: 20 min. Once you leave this section, do not come back to it.

      Scenario for items 5 and 6

      A bakery forecasts how much bread it sells.

      It has the receipts of three years.

        5. What kind of problem is it?

           Select one option. (1 point)

           A  Regression
           B  Clustering

        6. What is done with the receipts FIRST?

           Select one option. (1 point)

           A  Clean them
           B  Publish them


      Key
      ───

      Item  Key       Scored  Domain  Topic
      ────  ────────  ──────  ──────  ─────────────
         1  C         yes     2       2.1/retrieval
         2  B, D      yes     1       1.2/metrics
         3  C, D, A   yes     1       1.3/lifecycle
         4  1-B, 2-C  yes     2       2.2/services
         5  A         yes     1       1.1/kinds
         6  A         no      1       1.3/data


      Rationales
      ──────────

        1. key C

           A  Raise the temperature of the model
              Temperature changes how varied the wording is, not what the model knows.
           B  Train the model again every night
              It works and costs most.
           C  Retrieve the current documents and add them to the prompt
              Key: Retrieval grounds the answer in the documents of today without
              training.

           https://docs.example.com/retrieval?a=1&b=2
           Handbook, page 12

        2. key B, D

           A  BLEU
              It compares translations.
           B  Recall
              Key: The share of cases that are found.
           C  Perplexity
              It describes language models.
           D  Precision
              Key: The share of positives that are right.

        3. key C, D, A

           A  Deploy
              Place 3 in the key: It needs a model.
           B  Buy a robot
              No project needs it.
           C  Collect data
              Place 1 in the key: Nothing can be trained before.
           D  Train
              Place 2 in the key: It needs data.

        4. key 1-B, 2-C

           1  Name the mood of a review
              B in the key: Moods are classes.
           2  Find similar texts
              C in the key: Vectors are compared.

           A  A scheduler
           B  A classifier
           C  Embeddings

        5. key A

           A  Regression
              Key: An amount is predicted.
           B  Clustering
              No groups are looked for.

        6. key A

           A  Clean them
              Key: Errors are found before they are learned.
           B  Publish them
              Nobody asked for that.

      Drawn for sample with seed 18446744073709551615, algorithm 1 from sample-bank
      (sha256:0f1e2d).

      """#
    )
  }

  @Test func `without the key, the items are the same and nothing tells it`() {
    let text = FormDocument(of: SampleExam.mixed).text()
    let items = text.split(separator: "\nDrawn for").first ?? ""
    #expect(FormDocument(of: SampleExam.mixed, withKey: true).text().hasPrefix(items))
    for document in [text, FormDocument(of: SampleExam.mixed).markdown] {
      for word in ["Key", "Scored", "Vectors are compared", "https:", "2.1/retrieval"] {
        #expect(!document.contains(word))
      }
    }
  }

  @Test func `one section may forbid to go back, too`() {
    let plain = SampleExam.plain(1)
    let profile = ExamProfile(
      id: "plain",
      title: "Plain",
      domains: SampleExam.domains,
      sections: [SampleExam.section("a", "All")],
      scoring: plain.profile.scoring
    )
    let exam = Exam(profile: profile, form: plain.form, items: plain.items)
    #expect(FormDocument(of: exam).text().contains("\n\nDo not go back to an earlier item.\n\n"))
  }

  @Test func `one section has no heading of its own`() {
    expectEqualText(
      FormDocument(of: SampleExam.plain(1)).text(width: 40, style: .plain),
      #"""
      Plain
      =====

      Time   20 min
      Items  1

      Select one option unless an item says
      otherwise. Only a response that is right
      in all its parts earns credit. An
      omitted item earns nothing; there is no
      penalty for guessing.


      Items
      -----

        1. Which?

           Select one option.

           A  This
           B  That

      Drawn for plain with seed 1, algorithm
      1.

      """#
    )
  }
}
