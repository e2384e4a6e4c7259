using System.Collections.Immutable;

namespace Scheduler.Files.Scenarios.Yaml;

/// <summary>A list of nodes.</summary>
internal sealed record YamlList(int Line, ImmutableArray<YamlNode> Items) : YamlNode(Line);
