namespace Scheduler.Files.Scenarios.Yaml;

/// <summary>One key of a map.</summary>
/// <param name="Line">Line of the key.</param>
internal sealed record YamlEntry(string Key, int Line, YamlNode Value);
