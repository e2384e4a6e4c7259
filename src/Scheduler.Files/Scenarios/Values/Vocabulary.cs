namespace Scheduler.Files.Scenarios.Values;

/// <summary>The words that a file uses for the values of an enumeration.</summary>
internal sealed class Vocabulary<T>(params (string Word, T Value)[] entries)
    where T : struct, Enum
{
    public IReadOnlyList<string> Words { get; } = [.. entries.Select(entry => entry.Word)];

    public bool TryRead(string word, out T value)
    {
        foreach (var entry in entries)
        {
            if (entry.Word != word) continue;
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The word of a value.</summary>
    public string WordOf(T value) => entries.First(entry => entry.Value.Equals(value)).Word;
}
