// swift-tools-version: 6.1
import Foundation
import PackageDescription

// PDF is made by a program of its own, which needs Pango, Cairo and zint to be built. On a machine
// without them everything else is built and tested; QABYLDAU_PDF=0 leaves it out on any.
let pangoFlags: [String] = {
  guard ProcessInfo.processInfo.environment["QABYLDAU_PDF"] != "0",
    FileManager.default.fileExists(atPath: "/usr/include/zint.h")
  else { return [] }
  let (ask, answer) = (Process(), Pipe())
  ask.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  ask.arguments = ["pkg-config", "--cflags-only-I", "pangocairo"]
  ask.standardOutput = answer
  ask.standardError = FileHandle.nullDevice
  guard (try? ask.run()) != nil else { return [] }
  let said = answer.fileHandleForReading.readDataToEndOfFile()
  ask.waitUntilExit()
  guard ask.terminationStatus == 0 else { return [] }
  return String(decoding: said, as: UTF8.self).split { $0 == " " || $0 == "\n" }.map(String.init)
}()
let makesPDF = !pangoFlags.isEmpty

let pdf: [Target] = [
  .target(
    name: "CPango", cSettings: [.unsafeFlags(pangoFlags)],
    linkerSettings: ["pangocairo-1.0", "pango-1.0", "cairo", "gobject-2.0", "glib-2.0", "zint"].map
    {
      .linkedLibrary($0)
    }),
  .executableTarget(name: "qabyldau-pdf", dependencies: ["Documents", "KazakhText", "CPango"]),
]

let package = Package(
  name: "qabyldau",
  products: [
    .executable(name: "qabyldau", targets: ["qabyldau"])
  ] + (makesPDF ? [.executable(name: "qabyldau-pdf", targets: ["qabyldau-pdf"])] : []),
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Who may import whom is written down in docs/architecture.md and held by HouseTests.
    .target(name: "KazakhText"),
    .target(
      name: "Standards",
      dependencies: [
        "KazakhText",
        .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Directory", dependencies: ["KazakhText"]),
    .target(name: "Words", dependencies: ["KazakhText"], plugins: ["WordKeyPlugin"]),
    // Writes the names of the texts out of the language file while Words is built.
    .executableTarget(name: "word-keys"),
    .plugin(
      name: "WordKeyPlugin", capability: .buildTool(), dependencies: ["word-keys"],
      path: "Sources/WordKeyPlugin"),
    .target(name: "Screen", dependencies: ["KazakhText"]),
    .target(name: "Casework", dependencies: ["Standards", "Directory", "KazakhText"]),
    .target(
      name: "CaseStore",
      dependencies: [
        "Casework", "Standards", "KazakhText",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Wording", dependencies: ["Casework", "Standards", "Directory", "Words", "KazakhText"]),
    .target(
      name: "Documents",
      dependencies: ["Wording", "Casework", "Standards", "Directory", "Words", "KazakhText"]),
    .target(
      name: "Reception",
      dependencies: [
        "CaseStore", "Documents", "Wording", "Casework", "Standards", "Directory", "Words",
        "KazakhText",
      ]),
    .target(name: "Controls", dependencies: ["Screen", "KazakhText"]),
    .target(
      name: "Desk",
      dependencies: [
        "Reception", "Controls", "Screen", "Words", "Documents", "Wording", "Casework", "Standards",
        "Directory",
        "KazakhText",
      ]),
    .target(
      name: "CCurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Curses", dependencies: ["Screen", "CCurses", "KazakhText"]),
    .target(name: "CResources"),
    .executableTarget(
      name: "qabyldau",
      dependencies: [
        "Desk", "Reception", "Documents", "Wording", "Curses", "CResources", "CaseStore",
        "Casework",
        "Standards",
        "Directory", "Words", "Screen", "KazakhText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Not part of the product: how long a key takes (docs/architecture.md).
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CaseStore", "Casework", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "CursesProbe", dependencies: ["Curses", "Screen"], path: "Tests/CursesProbe"),
    .target(
      name: "Support",
      dependencies: ["Screen", "CResources", "Standards", "Casework"], path: "Tests/Support"),
    // Clerks and kills by the hour (docs/decisions/0007-storms.md).
    .executableTarget(
      name: "Storm",
      dependencies: [
        "Support", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/Storm"),
    .testTarget(name: "HouseTests"),
    .testTarget(name: "KazakhTextTests", dependencies: ["KazakhText"]),
    .testTarget(name: "StandardsTests", dependencies: ["Standards", "Support"]),
    .testTarget(name: "DirectoryTests", dependencies: ["Directory", "Support"]),
    .testTarget(name: "WordsTests", dependencies: ["Words", "word-keys", "Support"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"]),
    .testTarget(name: "ControlsTests", dependencies: ["Controls", "Support"]),
    .testTarget(name: "CaseworkTests", dependencies: ["Casework", "Support"]),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: [
        "CaseStore", "Casework", "Support", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], exclude: ["Samples"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "Support"] + (makesPDF ? ["qabyldau-pdf"] : [])),
    .testTarget(
      name: "ReceptionTests",
      dependencies: ["Reception", "Support", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "DeskTests",
      dependencies: [
        "Desk", "CaseStore", "Support", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(name: "CursesTests", dependencies: ["Curses", "CursesProbe", "Support"]),
    .testTarget(name: "CommandTests", dependencies: ["qabyldau", "Reception", "Support"]),
    // What the standards answer, to the letter, before and after they are kept otherwise.
    .testTarget(
      name: "ExactnessTests",
      dependencies: [
        "qabyldau", "Reception", "Documents", "Wording", "Casework", "Standards", "Directory",
        "Words", "KazakhText", "Support", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(name: "StormTests", dependencies: ["Storm", "qabyldau", "Support"]),
    .testTarget(name: "EndToEndTests", dependencies: ["qabyldau", "Support"]),
  ] + (makesPDF ? pdf : []),
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// The tests draw every screen and sheet many times over: optimised code passes them in half the time.
for target in package.targets
where target.type == .regular || (target.type == .executable && target.name != "word-keys") {
  target.swiftSettings = [.unsafeFlags(["-O"], .when(configuration: .debug))]
}
