using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Scheduler.Import.Words;

namespace Scheduler.Import.Values;

/// <summary>Reads the spans of days in a cell, in the many ways in which they are written.</summary>
internal static partial class SpanText
{
    /// <summary>The spans and the words in brackets beside them; null where any part of the text is neither.</summary>
    public static (ImmutableArray<WrittenSpan> Spans, ImmutableArray<string> Remarks)? Read(string text)
    {
        var signs = Signs(text);
        var spans = ImmutableArray.CreateBuilder<WrittenSpan>();
        var remarks = ImmutableArray.CreateBuilder<string>();
        for (var position = 0; position < signs.Length;)
        {
            if (Between().Match(signs, position) is { Success: true, Length: > 0 } between)
            {
                position += between.Length;
            }
            else if (Span().Match(signs, position) is { Success: true } span)
            {
                spans.Add(SpanOf(span));
                position += span.Length;
            }
            else if (Remark().Match(signs, position) is { Success: true } remark)
            {
                remarks.Add(remark.Value);
                position += remark.Length;
            }
            else
            {
                return null;
            }
        }

        return (spans.ToImmutable(), remarks.ToImmutable());
    }

    /// <summary>A single date; null where the text is none.</summary>
    public static WrittenDate? ReadDate(string text)
    {
        if (Compact().Match(PlainText.Of(text)) is { Success: true } compact)
            return new(Number(compact, "y"), Number(compact, "m")!.Value, Number(compact, "d")!.Value);
        return Read(text) is ({ Length: 1 } spans, { IsEmpty: true }) && spans[0] is { To: null, StatedDays: null } only ? only.From : null;
    }

    // Capital letters stand for the words of dates; those of the text itself are made small first.
    private static string Signs(string text)
    {
        var signs = PlainText.Of(text).ToLowerInvariant();
        foreach (var (word, value) in WordList.Of("span-sign")) signs = signs.Replace(word, value, StringComparison.Ordinal);
        return signs;
    }

    private static WrittenSpan SpanOf(Match match)
    {
        var from = new WrittenDate(Number(match, "y1"), Number(match, "m1")!.Value, Number(match, "d1")!.Value);
        WrittenDate? to = match.Groups["d2"].Success
            ? new WrittenDate(Number(match, "y2") ?? (match.Groups["m2"].Success ? null : from.Year), Number(match, "m2") ?? from.Month, Number(match, "d2")!.Value)
            : null;
        return new(match.Value.Trim(), from, to, Number(match, "n"));
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\G[\s;,、]+")]
    private static partial Regex Between();

    [GeneratedRegex(
        @"\G(?: (?<y1>\d{4})\s?-\s?(?<m1>\d{1,2})\s?-\s?(?<d1>\d{1,2})
              | (?:(?<y1>\d{4})\s?[Y./]\s?)? (?<m1>\d{1,2})\s?[M./]\s?(?<d1>\d{1,2})\s?D? )(?!\d)
          (?: \s?[-~]+\s?
              (?: (?<y2>\d{4})\s?-\s?(?<m2>\d{1,2})\s?-\s?(?<d2>\d{1,2})
                | (?:(?<y2>\d{4})\s?[Y./]\s?)? (?<m2>\d{1,2})\s?[M./]\s?(?<d2>\d{1,2})\s?D?
                | (?<d2>\d{1,2})\s?D?(?!\s?[\dM./N-]) )(?!\d) )?
          (?: \s?\(\s?(?<n>\d{1,3})\s?N\s?\) | \s?,?\s?(?<n>\d{1,3})\s?N )?
          (?![\d./~YMDN])",
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Span();

    [GeneratedRegex(@"\G\([^()]*\)")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})$")]
    private static partial Regex Compact();
}
