extension Rule {
  static let misspelling = Rule(
    "misspelling",
    precision: .high,
    summary: "A word is misspelt",
    finds: """
      Some fifty words that are no English words and often written for one, such as "recieve". It \
      is no spelling checker: what it does not know it does not report.
      """,
    matters: "It is a slip, and slips make candidates doubt the rest of the item.",
    instead: "The word that the message gives.",
    examples: [
      "stem: Which river is ⟦seperate⟧ from the lake?",
      "stem: Which river is separate from the lake?",
    ],
    check: .text { passage in
      passage.words.compactMap { word in
        guard misspelt.contains(word.term), let right = corrections[word.term] else { return nil }
        return Finding(
          "'\(passage.text(word.bounds))' is misspelt",
          at: passage.range(word.bounds),
          help: "write '\(right)'"
        )
      }
    }
  )
}

private let misspelt = Vocabulary(pairs.map { Term($0.wrong) })
private let corrections = Dictionary(
  pairs.map { (Term($0.wrong), $0.right) },
  uniquingKeysWith: { first, _ in first }
)
private let pairs: [(wrong: String, right: String)] = [
  ("accomodate", "accommodate"), ("acheive", "achieve"), ("accross", "across"),
  ("adress", "address"), ("agressive", "aggressive"), ("algorithim", "algorithm"),
  ("alot", "a lot"), ("apparant", "apparent"), ("arguement", "argument"),
  ("availabilty", "availability"), ("becuase", "because"), ("begining", "beginning"),
  ("beleive", "believe"), ("calender", "calendar"), ("catagory", "category"),
  ("commited", "committed"), ("comparision", "comparison"), ("compatability", "compatibility"),
  ("concensus", "consensus"), ("consistant", "consistent"), ("definately", "definitely"),
  ("enviroment", "environment"), ("existance", "existence"), ("explaination", "explanation"),
  ("foriegn", "foreign"), ("fuction", "function"), ("goverment", "government"),
  ("heirarchy", "hierarchy"), ("immediatly", "immediately"), ("independant", "independent"),
  ("langauge", "language"), ("lenght", "length"), ("maintainance", "maintenance"),
  ("managment", "management"), ("neccessary", "necessary"), ("occured", "occurred"),
  ("occurence", "occurrence"), ("paramter", "parameter"), ("perfomance", "performance"),
  ("persistant", "persistent"), ("posession", "possession"), ("preceeding", "preceding"),
  ("privelege", "privilege"), ("publically", "publicly"), ("recieve", "receive"),
  ("recieved", "received"), ("recieves", "receives"), ("recomend", "recommend"),
  ("refered", "referred"), ("relevent", "relevant"), ("responsability", "responsibility"),
  ("seperate", "separate"), ("seperated", "separated"), ("seperately", "separately"),
  ("succesful", "successful"), ("succesfully", "successfully"), ("supress", "suppress"),
  ("teh", "the"), ("thier", "their"), ("threshhold", "threshold"), ("transfered", "transferred"),
  ("truely", "truly"), ("untill", "until"), ("usefull", "useful"), ("wich", "which"),
]
