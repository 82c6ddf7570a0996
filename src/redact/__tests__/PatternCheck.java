import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs patterns over texts as Apex would, and prints what each finds and how many characters it read.
 * Input: lines "P hex" (a pattern) and "T hex" (a text), as UTF-16 units in hexadecimal. Output per
 * pair: pattern, text, characters read, and start:end:valueStart:valueEnd of every match.
 */
class PatternCheck {
  private static final class Counted implements CharSequence {
    private final String text;
    private long reads;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      reads += 1;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }
  }

  private static String read(String hex) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < hex.length(); i += 4) {
      text.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
    }
    return text.toString();
  }

  public static void main(String[] arguments) throws Exception {
    List<Pattern> patterns = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      String content = read(line.substring(2));
      if (line.startsWith("P")) patterns.add(Pattern.compile(content));
      else texts.add(content);
    }
    StringBuilder output = new StringBuilder();
    for (int p = 0; p < patterns.size(); p += 1) {
      for (int t = 0; t < texts.size(); t += 1) {
        Counted counted = new Counted(texts.get(t));
        Matcher matcher = patterns.get(p).matcher(counted);
        StringBuilder found = new StringBuilder();
        while (matcher.find()) {
          int group = matcher.groupCount() > 0 ? 1 : 0;
          found.append(' ').append(matcher.start()).append(':').append(matcher.end());
          found.append(':').append(matcher.start(group)).append(':').append(matcher.end(group));
        }
        output.append(p).append(' ').append(t).append(' ').append(counted.reads).append(found);
        output.append('\n');
      }
    }
    System.out.print(output);
  }
}
