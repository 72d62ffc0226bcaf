import Diagnostics

extension Rule {
  /// Every rule that banklint knows, in alphabetical order.
  public static let all: [Rule] = (checked + structural).sorted { $0.id < $1.id }

  /// The rules that are checked once a bank is read, each in a file of its own.
  static let checked: [Rule] = [
    absolutesInDistractors,
    allOfTheAbove,
    articleCue,
    asymmetricEnemy,
    bidiControl,
    combinationOption,
    contradictoryRationale,
    crossClue,
    danglingReference,
    deadReference,
    determinerAsymmetry,
    doubleNegative,
    doubledBlank,
    escapedControl,
    exactDuplicate,
    fillInTheBlank,
    genderedWording,
    hedgedKey,
    invisibleCharacter,
    keyPositionImbalance,
    keyRun,
    longestKeyRate,
    longestOptionIsKey,
    markupOrCommand,
    misnamedFolder,
    missingReference,
    misspelling,
    mixedQuotes,
    mixedScriptWord,
    multipleQuestions,
    nearDuplicate,
    nearDuplicateOption,
    negativeStem,
    noneOfTheAbove,
    oddOneOutKey,
    optionTooLong,
    overlappingRanges,
    oversizeField,
    problemInOptions,
    rationaleCitesLetter,
    rationaleOnlyInKey,
    readingLoad,
    repeatedLead,
    repeatedWord,
    reviewOverdue,
    secretPattern,
    shortRationale,
    siblingItems,
    staleTerm,
    staleWaiver,
    stemEcho,
    stemTooLong,
    styleDrift,
    subsumedOptions,
    suppressionWithoutReason,
    suspectLink,
    testWiseScore,
    thinTopic,
    trueFalseOptions,
    uncoveredTopic,
    undefinedAcronym,
    unemphasisedNegative,
    unfocusedStem,
    unknownRule,
    unorderedNumbers,
    unsupportedClaim,
    unusedSuppression,
    vagueFrequency,
  ]

  /// The rules that are heeded unless the command line says otherwise.
  public static let onByDefault: [Rule] = all.filter(\.isOnByDefault)

  /// The rule of a name.
  public static func named(_ name: String) -> Rule? { all.first { $0.id.name == name } }
}
