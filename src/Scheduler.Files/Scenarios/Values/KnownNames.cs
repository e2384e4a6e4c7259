using System.Collections.Immutable;

namespace Scheduler.Files.Scenarios.Values;

/// <summary>Names that something else in the folder may refer to.</summary>
/// <param name="DefinedIn">Where they are defined, such as <c>cities.csv</c>.</param>
/// <param name="Names">The names, in the order of their file.</param>
/// <param name="Complete">Whether all of them could be read; otherwise an unknown name may be one that was not readable,
/// and is not reported a second time.</param>
internal sealed record KnownNames(string DefinedIn, ImmutableArray<string> Names, bool Complete)
{
    private readonly HashSet<string> set = [.. Names];

    /// <summary>Names as they were read; an empty one stands for a name that could not be read, so that not all are known.</summary>
    /// <param name="complete">Whether the list itself could be read.</param>
    public static KnownNames Of(string definedIn, IEnumerable<string> names, bool complete = true)
    {
        var read = names.Distinct().ToImmutableArray();
        return new KnownNames(definedIn, read.Remove(""), complete && !read.Contains(""));
    }

    public bool MayBe(string name) => !Complete || set.Contains(name);
}
