using System.Collections.Immutable;

namespace Scheduler.Files.Scenarios.Yaml;

/// <summary>Keys with their nodes, in the order of the file; a key may stand there twice.</summary>
internal sealed record YamlMap(int Line, ImmutableArray<YamlEntry> Entries) : YamlNode(Line);
