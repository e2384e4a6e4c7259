namespace Scheduler.Optimization.LineGraphs;

/// <summary>A growing set of node codes in ascending order.</summary>
internal sealed class CodeSet
{
    private ulong[] codes = [];

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Codes => codes.AsSpan(0, Count);

    /// <summary>Adds a code that is larger than all so far.</summary>
    public void Append(ulong code)
    {
        if (Count == codes.Length) Array.Resize(ref codes, Math.Max(16, 2 * Count));
        codes[Count++] = code;
    }

    public int IndexOf(ulong code) => Math.Max(-1, Codes.BinarySearch(code));

    /// <summary>Adds codes that come in a few ascending pieces, as arcs make them out of ascending codes; they are reordered on the way.</summary>
    public void Unite(Span<ulong> added, ref ulong[] spare)
    {
        if (added.IsEmpty) return;
        if (spare.Length < added.Length + Count) spare = new ulong[2 * (added.Length + Count)];
        Order(added, spare);
        var (from, next, united) = (0, 0, 0);
        while (from < Count || next < added.Length)
        {
            var code = next == added.Length || (from < Count && codes[from] <= added[next]) ? codes[from++] : added[next++];
            if (united == 0 || spare[united - 1] != code) spare[united++] = code;
        }

        if (codes.Length < united) codes = new ulong[united];
        spare.AsSpan(0, united).CopyTo(codes);
        Count = united;
    }

    // A merge sort that begins with the pieces that are in order already.
    private static void Order(Span<ulong> codes, ulong[] spare)
    {
        while (true)
        {
            var (start, pieces) = (0, 0);
            while (start < codes.Length)
            {
                var middle = PieceEnd(codes, start);
                pieces++;
                if (middle == codes.Length) break;
                var end = PieceEnd(codes, middle);
                Merge(codes, start, middle, end, spare);
                start = end;
            }

            if (pieces <= 1) return;
        }
    }

    private static int PieceEnd(ReadOnlySpan<ulong> codes, int start)
    {
        var end = start + 1;
        while (end < codes.Length && codes[end - 1] <= codes[end]) end++;
        return end;
    }

    private static void Merge(Span<ulong> codes, int start, int middle, int end, ulong[] spare)
    {
        codes[start..middle].CopyTo(spare);
        var (left, leftEnd, right) = (0, middle - start, middle);
        for (var to = start; left < leftEnd; to++)
            codes[to] = right == end || spare[left] <= codes[right] ? spare[left++] : codes[right++];
    }
}
