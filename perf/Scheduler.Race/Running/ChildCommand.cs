using System.Collections.Immutable;

namespace Scheduler.Race.Running;

/// <summary>A program to start.</summary>
/// <param name="Program">Path, or a name on the PATH.</param>
/// <param name="Arguments">Arguments, each as it is.</param>
/// <param name="Folder">Working folder; null for this process's own.</param>
internal sealed record ChildCommand(string Program, ImmutableArray<string> Arguments, string? Folder = null)
{
    /// <summary>As a shell in the current folder would be told.</summary>
    public override string ToString()
    {
        var here = Environment.CurrentDirectory + Path.DirectorySeparatorChar;
        return string.Join(' ', Arguments.Prepend(Program)
            .Select(word => word.StartsWith(here, StringComparison.Ordinal) ? word[here.Length..] : word)
            .Select(word => word.Contains(' ') ? $"'{word}'" : word));
    }
}
