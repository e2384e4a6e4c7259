using System.Text;

namespace Scheduler.Backtest.Output;

/// <summary>A table in Markdown.</summary>
internal static class MarkdownTable
{
    public static string Of(IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        var names = head.ToList();
        var text = new StringBuilder();
        Row(names);
        Row(names.Select(_ => "---"));
        foreach (var row in rows) Row(row);
        return text.ToString();

        void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }
}
