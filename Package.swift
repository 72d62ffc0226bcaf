// swift-tools-version: 6.3

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// A test's conformances need public imports, and its C calls need no proof of safety.
let relaxed: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func library(
  _ name: String,
  _ imports: [Target.Dependency] = [],
  linking: [LinkerSetting] = []
) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict, linkerSettings: linking)
}

func program(_ name: String, _ imports: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: imports, swiftSettings: strict)
}

func tests(
  of name: String,
  _ imports: [Target.Dependency] = [],
  excluding folders: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"] + imports,
    exclude: folders,
    swiftSettings: relaxed
  )
}

// What only `.ci/fuzz` builds: libFuzzer comes with a build for it alone.
let fuzzers: [Target] =
  Context.environment["FUZZ"] == nil
  ? []
  : [
    .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CLibFuzzer", "Assessment", "AttemptLog", "Diagnostics", "ItemBank", "Linting", "Reports",
        "YAML",
      ],
      path: "Tests/Fuzz/fuzz",
      swiftSettings: relaxed
    ),
  ]

let package = Package(
  name: "mockexam",
  products: [
    .executable(name: "mockexam", targets: ["mockexam"]),
    .executable(name: "banklint", targets: ["banklint"]),
  ],
  targets: [
    // Level 0: headers of the C libraries.
    .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CNcurses",
      providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]
    ),

    // Level 1: pure values.
    library("JSON"),
    library("Typesetting"),
    // Debug builds call libm for square roots and rounding.
    library("Assessment", linking: [.linkedLibrary("m")]),
    library("Arguments", ["Typesetting"]),

    // Level 2: one hard thing each.
    library("Diagnostics", ["JSON", "Typesetting"]),
    library("AttemptLog", ["CSQLite", "Assessment", "JSON"]),
    library("ExamRoom", ["CNcurses", "Assessment", "Typesetting"]),
    library("Reports", ["Assessment", "JSON", "Typesetting"]),

    // Levels 3 to 5: from text to nodes, from nodes to items, from items to findings.
    library("YAML", ["CLibYAML", "Diagnostics"]),
    library("ItemBank", ["YAML", "Diagnostics", "Assessment", "JSON", "Typesetting"]),
    library("Linting", ["ItemBank", "YAML", "Diagnostics", "Assessment", "JSON", "Typesetting"]),

    // Level 6: choose, wire, exit.
    program(
      "mockexam",
      [
        "Arguments", "Assessment", "AttemptLog", "Diagnostics", "ExamRoom", "ItemBank", "JSON",
        "Reports", "Typesetting", "YAML",
      ]
    ),
    program(
      "banklint",
      [
        "Arguments", "Assessment", "Diagnostics", "ItemBank", "JSON", "Linting", "Typesetting",
        "YAML",
      ]
    ),
    program("benchmarks", ["Arguments", "Assessment", "Diagnostics", "ItemBank", "Linting"]),
    .executableTarget(
      name: "libyaml-scan",
      dependencies: ["CLibYAML"],
      linkerSettings: [.linkedLibrary("yaml")]
    ),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: relaxed),
    tests(of: "JSON"),
    tests(of: "Typesetting"),
    tests(of: "Assessment"),
    tests(of: "Arguments"),
    tests(of: "Diagnostics", ["JSON"]),
    tests(of: "AttemptLog", ["Assessment"]),
    tests(of: "ExamRoom", ["Assessment", "Typesetting"], excluding: ["Frames"]),
    tests(of: "Reports", ["Assessment", "ItemBank", "Typesetting"]),
    tests(of: "YAML", ["Diagnostics"]),
    tests(of: "ItemBank", ["YAML", "Diagnostics", "Assessment", "JSON"]),
    tests(of: "Linting", ["ItemBank", "YAML", "Diagnostics", "Assessment", "JSON"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "TestSupport", "Arguments", "Assessment", "AttemptLog", "mockexam", "banklint",
      ],
      exclude: ["Exam", "Golden"],
      swiftSettings: relaxed
    ),
    .testTarget(
      name: "HouseTests",
      dependencies: ["TestSupport", "ItemBank", "Diagnostics", "Assessment", "JSON"],
      swiftSettings: relaxed
    ),
  ] + fuzzers,
  swiftLanguageModes: [.v6]
)
