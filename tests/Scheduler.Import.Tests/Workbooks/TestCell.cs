namespace Scheduler.Import.Tests.Workbooks;

/// <summary>One cell of a workbook made by a test.</summary>
/// <param name="Text">Text, or digits of a number.</param>
/// <param name="Type">n number, d date (a serial number), s text, f formula with its value, u formula without one, e error.</param>
internal sealed record TestCell(string Text, char Type)
{
    public static implicit operator TestCell(string text) => new(text, 's');

    public static implicit operator TestCell(int number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture), 'n');

    public static implicit operator TestCell(double number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture), 'n');

    public static TestCell Date(int year, int month, int day) =>
        new((NodaTime.Period.DaysBetween(new(1899, 12, 30), new NodaTime.LocalDate(year, month, day))).ToString(System.Globalization.CultureInfo.InvariantCulture), 'd');

    public static TestCell Formula(string value) => new(value, 'f');

    public static TestCell Uncounted { get; } = new("A1+1", 'u');

    public static TestCell Error { get; } = new("#REF!", 'e');
}
