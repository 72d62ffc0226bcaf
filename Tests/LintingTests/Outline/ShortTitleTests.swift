import Linting
import Testing

@Suite struct `Shortening a heading` {
  @Test(arguments: [
    ("Rivers", "Rivers"),
    ("Applications of rivers.", "Applications of rivers"),
    ("Identifying the advantages of canals.", "Advantages of canals"),
    ("Describe a lock", "Lock"),
    ("explain how to dig", "How to dig"),
    ("CHOOSE effective spades", "Effective spades"),
    ("Evaluating Canal Performance.", "Canal Performance"),
    ("Recognize the importance of banks", "Importance of banks"),
    ("The Thames", "The Thames"),
    ("Understanding", "Understanding"),
    ("Describe the", "The"),
    ("Describing", "Describing"),
    ("What is flow?", "Flow"),
    ("What are the most common boats?", "Most common boats"),
    ("What flows?", "What flows?"),
    ("Why dig?", "Why dig?"),
    ("Locks  and\tweirs", "Locks and weirs"),
    ("Élan of rivers", "Élan of rivers"),
    ("étangs", "étangs"),
    (".", "."),
  ])
  func `the title says what the heading is about`(_ heading: String, _ title: String) {
    let outline = Outline(reading: "1.1 \(heading)".utf8)
    // A heading may not open in lower case, so those are read as a part.
    let section = outline.sections.first ?? Outline(reading: "1 \(heading)".utf8).sections.first
    #expect(section?.title == title)
  }
}
