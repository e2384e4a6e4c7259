using System.Text;
using Spectre.Console;

namespace Scheduler.Cli.Output;

/// <summary>Plain lines on a console, left to the terminal to wrap.</summary>
internal static class Lines
{
    public static void Line(this IAnsiConsole console, string text = "") => console.Profile.Out.Writer.WriteLine(Harmless(text));

    /// <summary>Names out of foreign files must not steer the terminal.</summary>
    private static string Harmless(string text) => text.Any(IsControl)
        ? text.Aggregate(new StringBuilder(), (clean, character) => clean.Append(IsControl(character) ? '?' : character)).ToString()
        : text;

    private static bool IsControl(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');
}
