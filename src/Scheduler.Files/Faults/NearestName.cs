using Scheduler.Domain.Text;

namespace Scheduler.Files.Faults;

/// <summary>Guesses which known name a writer meant.</summary>
public static class NearestName
{
    private const int LongestCompared = 64;

    // Keeps thousands of faults against a long table from taking minutes.
    private const int MostCompared = 1_000;

    /// <summary>"Write 'x' if that is meant", or a sentence that nothing is near; worked out only for a fault that is listed.</summary>
    public static Func<LocalizedText> Hint(string found, IEnumerable<string> known) => () => To(found, known) is { } nearest
        ? FaultText.Catalog.Format("Hint.Nearest", nearest)
        : FaultText.Catalog.Format("Hint.None");

    /// <summary>The known name with the fewest edits from <paramref name="found"/>, at most a third of its length (but two
    /// for short names) away; case does not count. Null when none is near. Only the first thousand names are compared.</summary>
    public static string? To(string found, IEnumerable<string> known)
    {
        if (found.Length is 0 or > LongestCompared) return null;
        var most = Math.Min(Math.Max(2, found.Length / 3), Math.Max(1, found.Length - 1));
        return known.Take(MostCompared)
            .Where(name => Math.Abs(name.Length - found.Length) <= most)
            .Select(name => (Name: name, Edits: Edits(found.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(candidate => candidate.Edits <= most)
            .OrderBy(candidate => candidate.Edits)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    // Levenshtein distance with one row kept.
    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
