import Diagnostics

extension Rule {
  /// What is wrong with a bank or a profile as a whole.
  static let banks: [Rule] = [
    foundWhileReading(
      "cut-outside-scale",
      "A cut score does not lie inside its scale",
      finds: "A 'pass' that is not above the lowest and at most the highest scaled score.",
      matters: "Everybody would pass, or nobody.",
      instead: "A score inside the scale."
    ),
    foundWhileReading(
      "empty-bank",
      "A bank has no items",
      finds: "A folder with a manifest and no items.",
      matters: "No form can be drawn from it.",
      instead: "Files of items beside the manifest."
    ),
    foundWhileReading(
      "missing-file",
      "A file that is named does not exist",
      finds: "The 'syllabus' of a profile where there is no such file.",
      matters: "Without the syllabus no topic has a domain.",
      instead: "The path of a file, as seen from the folder of the profile."
    ),
    foundWhileReading(
      "stale-baseline",
      severity: .warning,
      "A baseline knows a finding that is gone",
      finds: """
        An entry of the file of '--baseline' for which nothing is found any more, where its bank was \
        checked and its rule heeded.
        """,
      matters: "The same mistake could be made again in the same place, and nobody would see it.",
      instead: "The file without the entry: '--prune-baseline' takes it out."
    ),
    foundWhileReading(
      "unknown-domain",
      "A domain does not exist",
      finds: """
        A domain named by a section of the syllabus or of the exam that the profile does not \
        have.
        """,
      matters: "Items of that section would be in no form.",
      instead: "The id of a domain of the profile."
    ),
    foundWhileReading(
      "unknown-profile",
      "A profile cannot be used",
      finds: "A profile that is not found, extends itself or has mistakes of its own.",
      matters: "Without it nothing is known of the exam.",
      instead: "The name of a profile, or its mistakes mended first."
    ),
    foundWhileReading(
      "unsafe-path",
      "A path leads out of its folder",
      finds: "A path that is absolute or contains '..'.",
      matters: "A bank from elsewhere must not make a program read other files.",
      instead: "A path at or below the folder of the profile."
    ),
    foundWhileReading(
      "unsupported-delivery",
      "A delivery is not offered",
      finds: "A 'delivery' other than 'fixed'.",
      matters: """
        Adaptive exams choose items by answers, which needs parameters that banks do not have.
        """,
      instead: "'delivery: fixed', or the profile without the key."
    ),
    foundWhileReading(
      "weights-off-100",
      "Weights do not add up to 100",
      finds: "Domains whose weights add up to something else than 100 %.",
      matters: "Each domain would get another share of the form than it says.",
      instead: "The weights that the guide of the exam states."
    ),
  ]
}
