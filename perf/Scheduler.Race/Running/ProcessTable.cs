using System.Globalization;

namespace Scheduler.Race.Running;

/// <summary>The processes of the machine as Linux shows them below /proc; elsewhere there are none to see.</summary>
internal static class ProcessTable
{
    /// <summary>All processes that can be seen now.</summary>
    public static IReadOnlyList<ProcessRow> Read() => Directory.Exists("/proc/self")
        ? [.. Directory.EnumerateDirectories("/proc").Select(Row).OfType<ProcessRow>()]
        : [];

    /// <summary>Ids of all processes below a root, the root not among them.</summary>
    public static IReadOnlyList<int> Descendants(int root, IReadOnlyList<ProcessRow> table)
    {
        var children = table.ToLookup(row => row.Parent, row => row.Id);
        var found = new List<int>();
        var open = new Queue<int>([root]);
        while (open.TryDequeue(out var parent))
        {
            foreach (var child in children[parent].Where(child => child != root && !found.Contains(child)))
            {
                found.Add(child);
                open.Enqueue(child);
            }
        }

        return found;
    }

    /// <summary>Resident memory of a process in bytes; 0 when it is gone.</summary>
    public static long ResidentBytes(int id)
    {
        try
        {
            var pages = File.ReadAllText($"/proc/{id}/statm").Split(' ')[1];
            return long.Parse(pages, CultureInfo.InvariantCulture) * Environment.SystemPageSize;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static ProcessRow? Row(string folder)
    {
        if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return null;
        try
        {
            // The name stands in brackets and may hold anything; state and parent follow the last bracket.
            var text = File.ReadAllText($"/proc/{id}/stat");
            return new ProcessRow(id, int.Parse(text[(text.LastIndexOf(')') + 1)..].Split(' ')[2], CultureInfo.InvariantCulture));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
