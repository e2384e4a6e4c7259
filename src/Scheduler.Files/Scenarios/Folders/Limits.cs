namespace Scheduler.Files.Scenarios.Folders;

/// <summary>Sizes beyond which a file is refused unread, so that no input can exhaust the machine.</summary>
internal static class Limits
{
    public const int FileMebibytes = 32;
    public const long FileBytes = FileMebibytes * 1024L * 1024L;

    /// <summary>Rows of one table.</summary>
    public const int Rows = 100_000;

    /// <summary>Columns of one table, known or not.</summary>
    public const int Columns = 1_000;

    /// <summary>Characters of one text; official names are far shorter.</summary>
    public const int TextCharacters = 1_000;

    /// <summary>Characters of one CSV field; a longer one is an unclosed quote that swallowed the file.</summary>
    public const int FieldCharacters = 10_000;

    public const int IdCharacters = 64;

    /// <summary>Values, lists and maps of scenario.yaml.</summary>
    public const int YamlNodes = 50_000;

    /// <summary>Lists and maps inside each other; the format needs six.</summary>
    public const int YamlDepth = 16;

    public const int HorizonDays = 731;

    /// <summary>Years of dates: the lunar calendar is known for one year more at either end.</summary>
    public const int FirstYear = 1903;
    public const int LastYear = 2099;
}
