import Assessment
import JSON
import TestSupport
import Testing

@testable import Linting

@Suite struct `Writing attacks` {
  @Test func `A bank that is given away`() {
    let items = (0..<45).map { number in
      let key = number % 3
      let texts = (0..<3).map { $0 == key ? "the long one" : "short" }
      return Item.choice("item-\(number)", "Which?", texts, key: key)
    }
    expectEqualText(
      Attack(on: items + [.ordering], margin: 5).text,
      """
      Attack on 45 items, ordering and matching left out: 1

      guesser            items     score    chance         p corrected  chooses
      longest               45   100.0 %    33.3 %   <0.0001   <0.0001  the longest option
      shortest              45     0.0 %    33.3 %    1.0000    1.0000  the shortest option
      most-central          45     0.0 %    33.3 %    1.0000    1.0000  the option that shares most words with the others
      twin                  45     0.0 %    33.3 %    1.0000    1.0000  an option that is worded much like another
      stem-overlap           0         -         -         -         -  the option with most words of the stem
      least-absolute         0         -         -         -         -  the option with fewest absolute words
      hedged                 0         -         -         -         -  the option with most cautious words
      number                 0         -         -         -         -  an option with a digit
      explained              0         -         -         -         -  an option that gives a reason, an example or an aside
      odd-one-out           45   100.0 %    33.3 %   <0.0001   <0.0001  the option that looks unlike all others
      position-a            45    33.3 %    33.3 %    0.5558    1.0000  the option that is written at a
      position-b            45    33.3 %    33.3 %    0.5558    1.0000  the option that is written at b
      position-c            45    33.3 %    33.3 %    0.5558    1.0000  the option that is written at c
      learnt                30   100.0 %    33.3 %   <0.0001   <0.0001  what a vote of all the above chooses, learnt from other items

      learnt from all items: +1 longest

      longest alone gives away 45 items:
        item-0
        item-1
        item-2
        item-3
        item-4
        item-5
        item-6
        item-7
        item-8
        item-9
        item-10
        item-11
        item-12
        item-13
        item-14
        item-15
        item-16
        item-17
        item-18
        item-19
        and 25 more

      odd-one-out alone gives away 45 items:
        item-0
        item-1
        item-2
        item-3
        item-4
        item-5
        item-6
        item-7
        item-8
        item-9
        item-10
        item-11
        item-12
        item-13
        item-14
        item-15
        item-16
        item-17
        item-18
        item-19
        and 25 more

      learnt alone gives away 30 items:
        item-0
        item-1
        item-3
        item-4
        item-8
        item-9
        item-11
        item-12
        item-14
        item-15
        item-16
        item-17
        item-22
        item-23
        item-24
        item-26
        item-27
        item-28
        item-29
        item-30
        and 10 more

      beats chance by more than 5 points, and not by luck: longest, odd-one-out, learnt

      """
    )
  }

  @Test func `Too few items to tell anything`() {
    let items = (0..<6).map { number in
      Item.choice("item-\(number)", "Which?", ["a", "b", "c", "d"], key: number % 4)
    }
    expectEqualText(
      Attack(on: items, margin: 5).text,
      """
      Attack on 6 items

      guesser            items     score    chance         p corrected  chooses
      longest                0         -         -         -         -  the longest option
      shortest               0         -         -         -         -  the shortest option
      most-central           0         -         -         -         -  the option that shares most words with the others
      twin                   0         -         -         -         -  an option that is worded much like another
      stem-overlap           0         -         -         -         -  the option with most words of the stem
      least-absolute         0         -         -         -         -  the option with fewest absolute words
      hedged                 0         -         -         -         -  the option with most cautious words
      number                 0         -         -         -         -  an option with a digit
      explained              0         -         -         -         -  an option that gives a reason, an example or an aside
      odd-one-out            0         -         -         -         -  the option that looks unlike all others
      position-a             6    33.3 %    25.0 %    0.4661    1.0000  the option that is written at a
      position-b             6    33.3 %    25.0 %    0.4661    1.0000  the option that is written at b
      position-c             6    16.7 %    25.0 %    0.8220    1.0000  the option that is written at c
      position-d             6    16.7 %    25.0 %    0.8220    1.0000  the option that is written at d
      learnt                 2     0.0 %    25.0 %    1.0000    1.0000  what a vote of all the above chooses, learnt from other items

      too few items to tell anything: a score under 100.0 % could be luck

      """
    )
  }

  @Test func `A sound bank`() {
    expectEqualText(
      Attack(on: Item.random(200, seed: 7), margin: 5).text,
      """
      Attack on 200 items

      guesser            items     score    chance         p corrected  chooses
      longest              200    23.5 %    25.0 %    0.7130    1.0000  the longest option
      shortest             200    20.0 %    25.0 %    0.9595    1.0000  the shortest option
      most-central         189    24.9 %    25.0 %    0.5446    1.0000  the option that shares most words with the others
      twin                 140    26.4 %    25.0 %    0.3792    1.0000  an option that is worded much like another
      stem-overlap          95    25.3 %    25.0 %    0.5157    1.0000  the option with most words of the stem
      least-absolute       152    23.8 %    25.0 %    0.6757    1.0000  the option with fewest absolute words
      hedged               155    21.3 %    25.0 %    0.8781    1.0000  the option with most cautious words
      number               158    21.6 %    25.0 %    0.8657    1.0000  an option with a digit
      explained              0         -         -         -         -  an option that gives a reason, an example or an aside
      odd-one-out           96    18.8 %    25.0 %    0.9411    1.0000  the option that looks unlike all others
      position-a           200    28.5 %    25.0 %    0.1445    1.0000  the option that is written at a
      position-b           200    22.0 %    25.0 %    0.8562    1.0000  the option that is written at b
      position-c           200    24.5 %    25.0 %    0.5917    1.0000  the option that is written at c
      position-d           200    25.0 %    25.0 %    0.5271    1.0000  the option that is written at d
      learnt               145    22.5 %    25.0 %    0.8182    1.0000  what a vote of all the above chooses, learnt from other items

      no guesser beats chance by more than 5 points beyond luck

      """
    )
  }

  @Test func `No items at all`() {
    expectEqualText(
      Attack(on: [], margin: 5).text,
      """
      Attack on 0 items

      too few items to tell anything: even all right could be luck

      """
    )
  }

  @Test func `JSON names every guesser and lists what the flagged ones give away`() {
    let items = (0..<12).map { Item.choice("item-\($0)", "Which?", ["aa", "b"], key: 0) }
    let attack = Attack(on: items, margin: 5)
    let lines = attack.json.text(.indented).split(separator: "\n")
    let shown = lines.prefix(43) + ["..."] + lines.suffix(35)
    expectEqualText(
      shown.joined(separator: "\n"),
      """
      {
        "verdict": "given-away",
        "attacked": 12,
        "leftOut": 0,
        "margin": 5,
        "significance": 0.01,
        "chance": 50.00,
        "tellingScore": 100.00,
        "guessers": [
          {
            "name": "longest",
            "chooses": "the longest option",
            "items": 12,
            "score": 100.00,
            "chance": 50.00,
            "p": 0.000244140625,
            "corrected": 0.001220703125,
            "flagged": true,
            "givesAway": [
              "item-0",
              "item-1",
              "item-2",
              "item-3",
              "item-4",
              "item-5",
              "item-6",
              "item-7",
              "item-8",
              "item-9",
              "item-10",
              "item-11"
            ]
          },
          {
            "name": "shortest",
            "chooses": "the shortest option",
            "items": 12,
            "score": 0.00,
            "chance": 50.00,
            "p": 1.0,
            "corrected": 1.0,
            "flagged": false,
            "givesAway": []
      ...
              "item-9",
              "item-10",
              "item-11"
            ]
          },
          {
            "name": "position-b",
            "chooses": "the option that is written at b",
            "items": 12,
            "score": 0.00,
            "chance": 50.00,
            "p": 1.0,
            "corrected": 1.0,
            "flagged": false,
            "givesAway": []
          },
          {
            "name": "learnt",
            "chooses": "what a vote of all the above chooses, learnt from other items",
            "items": 7,
            "score": 100.00,
            "chance": 50.00,
            "p": 0.0078125,
            "corrected": 0.0234375,
            "flagged": false,
            "givesAway": []
          }
        ],
        "combination": [
          {
            "guesser": "longest",
            "weight": 1
          }
        ]
      }
      """
    )
  }
}
