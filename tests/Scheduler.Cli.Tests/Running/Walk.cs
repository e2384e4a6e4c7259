using System.CommandLine.Parsing;

namespace Scheduler.Cli.Tests.Running;

/// <summary>The commands of a page, run as a reader would: from a folder that has what the repository has.</summary>
internal static class Walk
{
    /// <summary>The commands of a part of a page, in order, without the name of the program.</summary>
    /// <param name="page">Such as <c>docs/import.md</c>.</param>
    /// <param name="heading">The heading of the part; null for the whole page.</param>
    public static IReadOnlyList<string[]> CommandsOf(string page, string? heading = null)
    {
        var text = File.ReadAllText(RepositoryRoot.Of(page.Split('/'))).ReplaceLineEndings("\n");
        if (heading is not null) text = text[text.IndexOf($"## {heading}\n", StringComparison.Ordinal)..];
        if (heading is not null) text = text[..text.IndexOf("\n## ", 4, StringComparison.Ordinal)];
        return [.. text.Split('\n').Where(line => line.StartsWith("scheduler ", StringComparison.Ordinal)).Select(line => CommandLineParser.SplitCommandLine(line).Skip(1).ToArray())];
    }

    /// <summary>Puts a folder of the repository where the page expects it.</summary>
    public static void Take(TestFolder folder, string name)
    {
        Directory.CreateDirectory(folder[name]);
        foreach (var file in Directory.GetFiles(RepositoryRoot.Of(name.Split('/')))) File.Copy(file, Path.Combine(folder[name], Path.GetFileName(file)));
    }
}
