using System.Text;

namespace Scheduler.Papers.Tests;

/// <summary>A calendar as a reader of RFC 5545 finds it; whatever breaks the rules of the format fails the test.</summary>
internal sealed record IcsReader(IReadOnlyDictionary<string, string> Calendar, IReadOnlyList<IReadOnlyDictionary<string, string>> Events)
{
    public static IcsReader Read(byte[] bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var physical = text[..^2].Split("\r\n");
        Assert.All(physical, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));

        var lines = new List<string>();
        foreach (var line in physical)
        {
            if (line[0] == ' ') lines[^1] += line[1..];
            else lines.Add(line);
        }

        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        var calendar = new Dictionary<string, string>();
        var events = new List<IReadOnlyDictionary<string, string>>();
        var open = calendar;
        foreach (var line in lines.Skip(1).SkipLast(1))
        {
            if (line == "BEGIN:VEVENT")
            {
                Assert.Same(calendar, open);
                open = [];
                events.Add(open);
            }
            else if (line == "END:VEVENT")
            {
                Assert.NotSame(calendar, open);
                open = calendar;
            }
            else
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                Assert.True(colon > 0, line);
                open.Add(line[..colon], Unescaped(line[(colon + 1)..]));
            }
        }

        Assert.Same(calendar, open);
        return new(calendar, events);
    }

    private static string Unescaped(string value)
    {
        var result = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            Assert.NotEqual(';', value[i]);
            Assert.NotEqual(',', value[i]);
            if (value[i] != '\\')
            {
                result.Append(value[i]);
                continue;
            }

            i++;
            result.Append(value[i] switch { 'n' => '\n', '\\' or ';' or ',' => value[i], _ => throw new FormatException(value) });
        }

        return result.ToString();
    }
}
