namespace Scheduler.Files.Scenarios.Yaml;

/// <summary>A node whose fault was noted already; nothing more is said about it.</summary>
internal sealed record YamlBroken(int Line) : YamlNode(Line);
