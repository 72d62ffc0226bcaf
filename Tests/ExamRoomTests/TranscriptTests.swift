import Assessment
import TestSupport
import Testing

@testable import ExamRoom

@Suite struct `Sitting an exam in lines` {
  @Test func `all kinds of items, to the end`() {
    let sat = Sat(
      Session(exam: SmallExam.allTypes),
      ["", "C", "c, e", "c d b", "1b", "2=b", "scenario", "b", "a", "end", "yes"]
    )
    expectEqualText(
      sat.transcript,
      """
      The Art of Tea

      6 questions in 10 min.
      A wrong response costs nothing, so leave no question open.

      Enter the letter of your response; 'help' lists what else can be entered.
      An empty line begins the exam, and the clock starts.
      > ⏎

      Question 1 of 6

      Which water is best for green tea?

        A. Cold
        B. Salted
        C. Boiling
        D. About 75 °C, because hotter water draws out what is bitter and a colder one
           takes too long

      Select ONE.
      > C
      Recorded: C.

      Question 2 of 6

      Which teas are oxidized?

      Choose TWO.

        A. Oolong
        B. White
        C. Herbal
        D. Black
        E. Green

      Select TWO.
      > c, e
      Recorded: C, E.

      Question 3 of 6

      Put the steps in order.

        A. Wait
        B. Freeze
        C. Boil
        D. Pour

      Place 3 in order, for example: c a b
      > c d b
      Recorded: C, D, B.

      Question 4 of 6

      Where do they come from?

        1. Sencha
        2. Assam

        A. Kenya
        B. India
        C. Japan

      Match each prompt, for example: 1c 2a
      > 1b
      Recorded, incomplete: 1 B, 2 not matched.
      > 2=b
      Recorded: 1 B, 2 B.

      Question 5 of 6

      Scenario
      Four guests come.
      Two want no milk.

      What does guest 1 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      > scenario
      Scenario
      Four guests come.
      Two want no milk.
      > b
      Recorded: B.

      Question 6 of 6

      This belongs to the scenario shown before; 'scenario' shows it again.

      What does guest 2 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      > a
      Recorded: A.

      Review of 6 questions
        answered: 6 (1-6)
      'go N' shows question N, 'review unanswered' lists some of them, 'end' ends the
      exam.
      > end
      In this exam: all questions are answered. End the exam for good? Enter 'yes' or
      'no'.
      > yes
      The exam is over. Your responses are kept.

      """
    )
    #expect(
      sat.session.responses == [
        .selection([0]), .selection([1, 4]), .order([0, 1, 3]), .matches([0, 0]),
        .selection([1]), .selection([0]),
      ]
    )
  }

  @Test func `flags, a review and second thoughts`() {
    let exam = SmallExam.exam([[SmallExam.water, SmallExam.steps, SmallExam.guest(1)]])
    let sat = Sat(
      Session(exam: exam),
      [
        "help", "", "flag", "strike a b", "b", "a b c d", "<", "unstrike a", "clear", ">", "!",
        "go 3", "review", "go 2", "!", "review flagged", "review all", "time", "go 1", "end",
        "what?", "no", "end", "y",
      ]
    )
    expectEqualText(
      sat.transcript,
      """
      The Art of Tea

      3 questions in 10 min.
      A wrong response costs nothing, so leave no question open.

      Enter the letter of your response; 'help' lists what else can be entered.
      An empty line begins the exam, and the clock starts.
      > help
      Enter the letter of an option to select it, in capitals or not; several letters
      together or apart: ac, a c. Matches are pairs: 1c 2a. Whole words are commands:
        next or >       the next question; an empty line does the same
        back or <       the question before
        go N            question number N
        flag or !       flag the question for review, or remove the flag
        review [WHICH]  how far you got; WHICH lists questions: all, answered,
                        incomplete, unanswered, unseen, flagged
        clear           take the response back
        strike B        strike option B out
        unstrike B      bring option B back
        note [TEXT]     keep a note about the question; without TEXT it is removed
        sure            mark the response as one you are sure of; it never scores
        unsure          mark the response as one you doubt
        guess           mark the response as a guess; a mark twice is removed
        repeat          show the question again
        scenario        show the scenario of a case study again
        time            how much time remains
        help or ?       this list
        end [exam]      end the section for good, or all of the exam; you are asked
                        first
      > ⏎

      Question 1 of 3

      Which water is best for green tea?

        A. Cold
        B. Salted
        C. Boiling
        D. About 75 °C, because hotter water draws out what is bitter and a colder one
           takes too long

      Select ONE.
      > flag
      Flagged for review.
      > strike a b
      Struck out: A, B.
      > b
      Recorded: B.

      Question 2 of 3

      Put the steps in order.

        A. Wait
        B. Freeze
        C. Boil
        D. Pour

      Place 3 in order, for example: c a b
      > a b c d
      Not recorded: place 3 in order, not 4.
      > <

      Question 1 of 3, flagged

      Which water is best for green tea?

        A. (struck out) Cold
        B. Salted
        C. Boiling
        D. About 75 °C, because hotter water draws out what is bitter and a colder one
           takes too long

      Select ONE.
      Your response: B
      > unstrike a
      Brought back: A.
      > clear
      The response is taken back.
      > >

      Question 2 of 3

      Put the steps in order.

        A. Wait
        B. Freeze
        C. Boil
        D. Pour

      Place 3 in order, for example: c a b
      > !
      Flagged for review.
      > go 3

      Question 3 of 3

      Scenario
      Four guests come.
      Two want no milk.

      What does guest 1 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      > review

      Review of 3 questions
        unanswered: 3 (1-3)
        flagged: 2 (1-2)
      'go N' shows question N, 'review unanswered' lists some of them, 'end' ends the
      exam.
      > go 2

      Question 2 of 3, flagged

      Put the steps in order.

        A. Wait
        B. Freeze
        C. Boil
        D. Pour

      Place 3 in order, for example: c a b
      > !
      The flag is removed.
      > review flagged
      1 question flagged
        1. unanswered, flagged. Which water is best for green tea?
      > review all
      All 3 questions
        1. unanswered, flagged. Which water is best for green tea?
        2. unanswered. Put the steps in order.
        3. unanswered. What does guest 1 get? ␛[2J
      > time
      9 min 44 s remaining.
      > go 1

      Question 1 of 3, flagged

      Which water is best for green tea?

        A. Cold
        B. Salted
        C. Boiling
        D. About 75 °C, because hotter water draws out what is bitter and a colder one
           takes too long

      Select ONE.
      > end
      In this exam: 3 unanswered, 1 flagged. End the exam for good? Enter 'yes' or
      'no'.
      > what?
      In this exam: 3 unanswered, 1 flagged. End the exam for good? Enter 'yes' or
      'no'.
      > no
      Nothing was ended.

      Question 1 of 3, flagged

      Which water is best for green tea?

        A. Cold
        B. Salted
        C. Boiling
        D. About 75 °C, because hotter water draws out what is bitter and a colder one
           takes too long

      Select ONE.
      > end
      In this exam: 3 unanswered, 1 flagged. End the exam for good? Enter 'yes' or
      'no'.
      > y
      The exam is over. Your responses are kept.

      """
    )
  }

  @Test func `a pipe begins at once and ends the exam with its end`() {
    let exam = SmallExam.exam(
      [[SmallExam.water, SmallExam.guest(1), SmallExam.guest(2)]],
      unscored: 1,
      penalty: Fraction(1, 3)
    )
    let sat = Sat(Session(exam: exam), ["b", "", "x", "a"], isInteractive: false)
    expectEqualText(
      sat.transcript,
      """
      The Art of Tea

      3 questions in 10 min.
      1 of the questions does not count; you are not told which.
      A wrong response costs points; a question left open does not.

      Enter the letter of your response; 'help' lists what else can be entered.

      Question 1 of 3

      Which water is best for green tea?

        A. Cold
        B. Salted
        C. Boiling
        D. About 75 °C, because hotter water draws out what is bitter and a colder one
           takes too long

      Select ONE.
      Recorded: B.

      Question 2 of 3

      Scenario
      Four guests come.
      Two want no milk.

      What does guest 1 get? ␛[2J

        A. Milk
        B. None

      Select ONE.

      Question 3 of 3

      This belongs to the scenario shown before; 'scenario' shows it again.

      What does guest 2 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      Not recorded: there is no option X; there are A and B.
      Recorded: A.

      Review of 3 questions
        answered: 2 (1, 3)
        unanswered: 1 (2)
      'go N' shows question N, 'review unanswered' lists some of them, 'end' ends the
      exam.
      The input is over, and with it the exam.
      The exam is over. Your responses are kept.

      """
    )
    #expect(sat.session.phase == .ended(.byCandidate, at: .seconds(4)))
  }

  @Test func `warnings and the end of the time come while nobody types`() {
    let exam = SmallExam.exam(
      [[SmallExam.guest(1), SmallExam.guest(2)]],
      seconds: 100,
      warnings: [60, 10]
    )
    let sat = Sat(
      Session(exam: exam),
      ["", .line("end", after: 95), .line("no", after: 1), .line("b", after: 4)]
    )
    expectEqualText(
      sat.transcript,
      """
      The Art of Tea

      2 questions in 1 min 40 s.
      A wrong response costs nothing, so leave no question open.

      Enter the letter of your response; 'help' lists what else can be entered.
      An empty line begins the exam, and the clock starts.
      > ⏎

      Question 1 of 2

      Scenario
      Four guests come.
      Two want no milk.

      What does guest 1 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      >
      Note: 1 min remaining.
      >
      Note: 10 s remaining.
      > end
      In this exam: 1 unanswered, 1 not seen. End the exam for good? Enter 'yes' or
      'no'.
      > no
      Nothing was ended.

      Question 1 of 2

      This belongs to the scenario shown before; 'scenario' shows it again.

      What does guest 1 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      > b
      Time is up: the exam is over. What you entered counts.
      Your last line came too late and was not taken.

      """
    )
    #expect(sat.session.phase == .ended(.timeExpired, at: .seconds(100)))
    #expect(sat.session.responses == [nil, nil])
  }

  @Test func `sections without return and a break`() {
    let exam = SmallExam.exam(
      [[SmallExam.guest(1), SmallExam.guest(2)], [SmallExam.water]],
      seconds: 100,
      navigation: .forwardOnly,
      breakAfter: 30,
      warnings: []
    )
    let sat = Sat(
      Session(exam: exam),
      [
        "", "a", "b", "", "back", "flag", "next", "end", "yes", "b", "time", "end", "no", "", "end",
        "yes",
      ]
    )
    expectEqualText(
      sat.transcript,
      """
      The Art of Tea

      3 questions in 3 min 20 s.
        Section 1. Part 1: 2 questions in 1 min 40 s, no way back. A break of 30 s
                   follows.
        Section 2. Part 2: 1 question in 1 min 40 s, no way back.
      A section that was left cannot be entered again.
      A wrong response costs nothing, so leave no question open.

      Enter the letter of your response; 'help' lists what else can be entered.
      An empty line begins the exam, and the clock starts.
      > ⏎

      Section 1. Part 1: 2 questions in 1 min 40 s, no way back. A break of 30 s
                 follows.

      Question 1 of 3, section 1 of 2

      Scenario
      Four guests come.
      Two want no milk.

      What does guest 1 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      > a
      Recorded: A. An empty line goes on; there is no way back.
      > b
      Recorded: B. An empty line goes on; there is no way back.
      > ⏎

      Question 2 of 3, section 1 of 2

      This belongs to the scenario shown before; 'scenario' shows it again.

      What does guest 2 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      > back
      That is not possible: in this section there is no way back.
      > flag
      Flagged for review.
      > next

      Review of 2 questions in section 1
        answered: 1 (1)
        unanswered: 1 (2)
        flagged: 1 (2)
      There is no way back to a question; 'end' ends the section.
      > end
      In this section: 1 unanswered, 1 flagged. End it for good? Enter 'yes' or 'no'.
      > yes
      Section 1 is over.
      Break of 30 s. Section 2 begins when it is over; an empty line begins it now.
      > b
      During the break there are no questions; an empty line ends it.
      > time
      28 s remaining of the break.
      > end
      End the exam without what follows? Enter 'yes' or 'no'.
      > no
      Nothing was ended.
      The break goes on.
      > ⏎

      Section 2. Part 2: 1 question in 1 min 40 s, no way back.

      Question 3 of 3, section 2 of 2

      Which water is best for green tea?

        A. Cold
        B. Salted
        C. Boiling
        D. About 75 °C, because hotter water draws out what is bitter and a colder one
           takes too long

      Select ONE.
      > end
      In this section: 1 unanswered. End the exam for good? Enter 'yes' or 'no'.
      > yes
      The exam is over. Your responses are kept.

      """
    )
  }

  @Test func `time ends a section and a break`() {
    let exam = SmallExam.exam(
      [[SmallExam.guest(1), SmallExam.guest(2)], [SmallExam.guest(2)]],
      seconds: 100,
      breakAfter: 30,
      warnings: []
    )
    let sat = Sat(
      Session(exam: exam),
      ["", "a", .line("b", after: 99), .line("end exam", after: 20), .line("yes", after: 11), "a"]
    )
    expectEqualText(
      sat.transcript,
      """
      The Art of Tea

      3 questions in 3 min 20 s.
        Section 1. Part 1: 2 questions in 1 min 40 s. A break of 30 s follows.
        Section 2. Part 2: 1 question in 1 min 40 s.
      A section that was left cannot be entered again.
      A wrong response costs nothing, so leave no question open.

      Enter the letter of your response; 'help' lists what else can be entered.
      An empty line begins the exam, and the clock starts.
      > ⏎

      Section 1. Part 1: 2 questions in 1 min 40 s. A break of 30 s follows.

      Question 1 of 3, section 1 of 2

      Scenario
      Four guests come.
      Two want no milk.

      What does guest 1 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      > a
      Recorded: A.

      Question 2 of 3, section 1 of 2

      This belongs to the scenario shown before; 'scenario' shows it again.

      What does guest 2 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      > b
      Time is up: section 1 is over.
      Break of 30 s. Section 2 begins when it is over; an empty line begins it now.
      Your last line came too late and was not taken.
      > end exam
      End the exam without what follows? Enter 'yes' or 'no'.
      >

      Section 2. Part 2: 1 question in 1 min 40 s.

      Question 3 of 3, section 2 of 2

      This belongs to the scenario shown before; 'scenario' shows it again.

      What does guest 2 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      > yes
      'yes' is neither a response (A and B) nor a command; 'help' lists what can be
      entered.
      > a
      Recorded: A.

      Review of 1 question in section 2
        answered: 1 (3)
      'go N' shows question N, 'review unanswered' lists some of them, 'end' ends the
      exam.
      >
      In this section: all questions are answered. End the exam for good? Enter 'yes'
      or 'no'.
      The end of the input once more leaves the room, and the exam can be resumed.
      >
      You left the room. The exam can be resumed.

      """
    )
    #expect(sat.session.responses == [.selection([0]), nil, .selection([0])])
  }

  @Test func `the end of the input leaves the room only when repeated`() {
    let exam = SmallExam.exam([[SmallExam.guest(1), SmallExam.guest(2)]])
    let left = Sat(Session(exam: exam), ["", "a", .end, "no", .line("time", after: 9), .end, .end])
    expectEqualText(
      left.transcript,
      """
      The Art of Tea

      2 questions in 10 min.
      A wrong response costs nothing, so leave no question open.

      Enter the letter of your response; 'help' lists what else can be entered.
      An empty line begins the exam, and the clock starts.
      > ⏎

      Question 1 of 2

      Scenario
      Four guests come.
      Two want no milk.

      What does guest 1 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      > a
      Recorded: A.

      Question 2 of 2

      This belongs to the scenario shown before; 'scenario' shows it again.

      What does guest 2 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      >
      In this exam: 1 unanswered. End the exam for good? Enter 'yes' or 'no'.
      The end of the input once more leaves the room, and the exam can be resumed.
      > no
      Nothing was ended.

      Question 2 of 2

      This belongs to the scenario shown before; 'scenario' shows it again.

      What does guest 2 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      > time
      9 min 49 s remaining.
      >
      In this exam: 1 unanswered. End the exam for good? Enter 'yes' or 'no'.
      The end of the input once more leaves the room, and the exam can be resumed.
      >
      You left the room. The exam can be resumed.

      """
    )
    #expect(left.session.phase == .inSection(0, position: 1, deadline: .seconds(600)))

    let back = Sat(left.session, ["b", "end", "yes"])
    expectEqualText(
      back.transcript,
      """
      The exam goes on.

      Question 2 of 2

      Scenario
      Four guests come.
      Two want no milk.

      What does guest 2 get? ␛[2J

        A. Milk
        B. None

      Select ONE.
      9 min 49 s remaining.
      > b
      Recorded: B.

      Review of 2 questions
        answered: 2 (1-2)
      'go N' shows question N, 'review unanswered' lists some of them, 'end' ends the
      exam.
      > end
      In this exam: all questions are answered. End the exam for good? Enter 'yes' or
      'no'.
      > yes
      The exam is over. Your responses are kept.

      """
    )

    let late = Sat(left.session, ["b"], from: .seconds(600))
    expectEqualText(
      late.transcript,
      """
      The exam goes on.
      Time is up: the exam is over. What you entered counts.

      """
    )
    #expect(late.session.phase == .ended(.timeExpired, at: .seconds(600)))
  }

  @Test func `nothing begins when nobody begins it`() {
    for script: [ScriptedConsole.Entry] in [[.end], ["b", "help", "end"]] {
      let sat = Sat(Session(exam: SmallExam.allTypes), script)
      #expect(sat.session == Session(exam: SmallExam.allTypes))
      #expect(sat.events.isEmpty)
    }
  }

  @Test func `a narrow page is no wider than it may be`() {
    let sat = Sat(Session(exam: SmallExam.allTypes), ["", "help", "review all"], width: 20)
    let lines = sat.transcript.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    #expect(lines.allSatisfy { $0.count <= 20 })
  }
}
