namespace Scheduler.CpSat;

/// <summary>Keeps the end of what a child writes to standard error.</summary>
internal sealed class LastWords
{
    private const int MostLines = 20;
    private const int MostLetters = 400;

    private readonly Queue<string> lines = new();

    /// <summary>Reads until the stream ends.</summary>
    public void Listen(TextReader reader)
    {
        try
        {
            while (reader.ReadLine() is { } line)
            {
                lock (lines)
                {
                    lines.Enqueue(line.Length > MostLetters ? line[..MostLetters] + "…" : line);
                    if (lines.Count > MostLines)
                        lines.Dequeue();
                }
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The child is gone; what it said before is kept.
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        lock (lines)
            return string.Join('\n', lines).Trim();
    }
}
