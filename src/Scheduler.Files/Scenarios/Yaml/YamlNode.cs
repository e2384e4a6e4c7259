namespace Scheduler.Files.Scenarios.Yaml;

/// <summary>One node of a YAML file with its line, 1 = first.</summary>
internal abstract record YamlNode(int Line);
