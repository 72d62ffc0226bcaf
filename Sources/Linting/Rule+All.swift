import Diagnostics

extension Rule {
  /// Every rule that banklint knows, in alphabetical order.
  public static let all: [Rule] = (checked + structural).sorted { $0.id < $1.id }

  /// The rules that are checked once a bank is read, each in a file of its own.
  static let checked: [Rule] = [
    allOfTheAbove,
    articleCue,
    asymmetricEnemy,
    bidiControl,
    combinationOption,
    danglingReference,
    doubleNegative,
    escapedControl,
    exactDuplicate,
    fillInTheBlank,
    genderedWording,
    invisibleCharacter,
    longestOptionIsKey,
    markupOrCommand,
    missingReference,
    nearDuplicate,
    negativeStem,
    noneOfTheAbove,
    overlappingRanges,
    oversizeField,
    rationaleCitesLetter,
    rationaleOnlyInKey,
    repeatedWord,
    shortRationale,
    siblingItems,
    staleTerm,
    stemEcho,
    suppressionWithoutReason,
    trueFalseOptions,
    unemphasisedNegative,
    unfocusedStem,
    unknownRule,
    unorderedNumbers,
    unusedSuppression,
  ]

  /// The rules that are heeded unless the command line says otherwise.
  public static let onByDefault: [Rule] = all.filter(\.isOnByDefault)

  /// The rule of a name.
  public static func named(_ name: String) -> Rule? { all.first { $0.id.name == name } }
}
