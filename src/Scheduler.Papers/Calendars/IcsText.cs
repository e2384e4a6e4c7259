using System.Text;

namespace Scheduler.Papers.Calendars;

/// <summary>Lines of iCalendar (RFC 5545): values escaped, folded at 75 octets, ended by CR LF.</summary>
internal sealed class IcsText
{
    private const int MostOctets = 75;

    private readonly StringBuilder text = new();

    /// <summary>A line whose value needs no escapes, such as a date.</summary>
    public IcsText Raw(string name, string value) => Folded($"{name}:{value}");

    /// <summary>A line whose value is a text for people.</summary>
    public IcsText Words(string name, string value) => Folded($"{name}:{Escaped(value)}");

    public byte[] Bytes() => Encoding.UTF8.GetBytes(text.ToString());

    private static string Escaped(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    // A character of several octets is never torn apart; the blank that begins a continued line is one of its octets.
    private IcsText Folded(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
        return this;
    }
}
