using System.Collections;
using System.Globalization;
using System.Text;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Scheduler.CpSat;

/// <summary>
/// Writes a message in protobuf text format, which the native solver wants its parameters in and the C# runtime does not
/// write. Text that it cannot read aborts the process, so it is made from typed fields only.
/// </summary>
internal static class ProtoText
{
    /// <summary>The message on one line: the fields that are set, by number.</summary>
    public static string Write(IMessage message)
    {
        var text = new StringBuilder();
        Write(message, text);
        return text.ToString();
    }

    private static void Write(IMessage message, StringBuilder text)
    {
        foreach (var field in message.Descriptor.Fields.InFieldNumberOrder())
        {
            if (field.IsMap)
                throw new NotSupportedException($"Field {field.FullName} is a map, which no parameter is.");
            if (field.IsRepeated)
            {
                foreach (var item in (IList)field.Accessor.GetValue(message))
                    Write(field, item!, text);
            }
            else if (IsSet(field, message))
            {
                Write(field, field.Accessor.GetValue(message), text);
            }
        }
    }

    private static bool IsSet(FieldDescriptor field, IMessage message) =>
        field.HasPresence ? field.Accessor.HasValue(message) : !IsDefault(field.Accessor.GetValue(message));

    private static bool IsDefault(object value) => value switch
    {
        string text => text.Length == 0,
        ByteString bytes => bytes.IsEmpty,
        Enum choice => Convert.ToInt32(choice, CultureInfo.InvariantCulture) == 0,
        _ => value.Equals(Activator.CreateInstance(value.GetType())),
    };

    private static void Write(FieldDescriptor field, object value, StringBuilder text)
    {
        if (text.Length > 0)
            text.Append(' ');
        text.Append(field.Name);
        if (value is IMessage inner)
            text.Append(" { ").Append(Write(inner)).Append(" }");
        else
            text.Append(": ").Append(Scalar(field, value));
    }

    private static string Scalar(FieldDescriptor field, object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        double number => Number(number),
        float number => Number(number),
        string words => Quoted(Encoding.UTF8.GetBytes(words)),
        ByteString bytes => Quoted(bytes.Span),
        Enum choice => Named(field.EnumType, Convert.ToInt32(choice, CultureInfo.InvariantCulture)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"Field {field.FullName} has a value of type {value.GetType()}."),
    };

    private static string Named(EnumDescriptor type, int number) =>
        type.FindValueByNumber(number)?.Name ?? number.ToString(CultureInfo.InvariantCulture);

    private static string Number(double number) => number switch
    {
        double.PositiveInfinity => "inf",
        double.NegativeInfinity => "-inf",
        double.NaN => "nan",
        _ => number.ToString("R", CultureInfo.InvariantCulture),
    };

    private static string Quoted(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder("\"");
        foreach (var b in bytes)
        {
            if (b is (byte)'"' or (byte)'\\')
                text.Append('\\').Append((char)b);
            else if (b is >= 0x20 and < 0x7f)
                text.Append((char)b);
            else
                text.Append('\\').Append(Convert.ToString(b, 8).PadLeft(3, '0'));
        }

        return text.Append('"').ToString();
    }
}
