#include "lexicon/source.h"

#include <algorithm>
#include <filesystem>
#include <initializer_list>

#include "base/text_file.h"
#include "base/utf8.h"
#include "lexicon/declension.h"
#include "lexicon/endings.h"
#include "lexicon/json_lines.h"
#include "lexicon/stemmer.h"

namespace gainsay::lexicon {
namespace {

using nlohmann::json;

constexpr const char* kReference = "docs/lexicon.md is the reference";

bool one_of(Kind kind, std::initializer_list<Kind> kinds) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool needs_id(Kind kind) {
  return one_of(kind, {Kind::unit, Kind::time_unit, Kind::entity, Kind::demonym, Kind::concept_});
}

bool needs_value(Kind kind) {
  return one_of(kind, {Kind::number, Kind::magnitude, Kind::collective, Kind::fraction, Kind::vague, Kind::ordinal,
                       Kind::multiplier, Kind::subunit, Kind::month, Kind::weekday, Kind::season, Kind::relative_day,
                       Kind::relative_period, Kind::offset});
}

// A second file may add forms to an entity or concept without saying its tag again; the compiler checks that one does.
bool tag_may_be_elsewhere(Kind kind) {
  return kind == Kind::entity || kind == Kind::concept_;
}

std::string tags_of(Kind kind) {
  std::string out;
  for (int i = 0; i <= static_cast<int>(Tag::general); ++i) {
    Tag tag = static_cast<Tag>(i);
    if (allows(kind, tag)) out += (out.empty() ? "" : ", ") + (tag == Tag::none ? "no tag" : std::string(name_of(tag)));
  }
  return out;
}

// Lower-case words joined by hyphens; upper case too, for countries and currencies.
bool is_id(const std::string& id) {
  auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  return !id.empty() && std::all_of(id.begin(), id.end(), fits);
}

// Reads the entries of one file. Problems go to `out`; an entry with one is left out.
class FileReader {
 public:
  FileReader(std::string file, const std::vector<std::string>& languages, Sources& out)
      : file_(std::move(file)), languages_(languages), out_(out) {}

  void read_entries(const LinedJson& lined) {
    if (!check_root(lined.root)) return;
    const json& entries = lined.root["entries"];
    size_t next_line = 0;
    for (const json& item : entries) {
      line_ = next_line < lined.entry_lines.size() ? lined.entry_lines[next_line] : 0;
      if (item.is_object()) ++next_line;
      SourceEntry entry;
      if (read_entry(item, entry)) out_.entries.push_back(std::move(entry));
    }
  }

  void read_language(const json& root) {
    line_ = 1;
    SourceLanguage language;
    language.file = file_;
    for (const auto& [key, value] : root.items()) {
      if (key == "schema" || key == "note") continue;
      if (key == "names" || key == "endings") {
        if (!(key == "names" ? read_declension(language, value) : read_endings(language, value))) return;
        continue;
      }
      if (!value.is_string()) return fail("\"" + key + "\" must be a string", kReference);
      if (!set_language_field(language, key, value.get<std::string>())) return;
    }
    if (language.code.empty() || language.name.empty() || language.script.empty()) {
      return fail("a language needs code, name and script", kReference);
    }
    out_.languages.push_back(std::move(language));
  }

  void fail(const std::string& message, const std::string& hint) {
    Problem problem;
    problem.file = file_;
    problem.line = line_;
    problem.message = message;
    problem.hint = hint;
    out_.problems.push_back(std::move(problem));
  }

 private:
  bool refuse(const std::string& message, const std::string& hint) {
    fail(message, hint);
    return false;
  }

  bool check_root(const json& root) {
    line_ = 1;
    for (const auto& [key, value] : root.items()) {
      if (key != "schema" && key != "language" && key != "note" && key != "entries") {
        return refuse("unknown field \"" + key + "\"", "a file has schema, language, note and entries");
      }
    }
    if (!root.contains("entries") || !root["entries"].is_array()) {
      return refuse("the file has no list of entries", "{\"schema\": \"gainsay-lexicon/1\", \"entries\": [ … ]}");
    }
    if (!root.contains("language")) return true;
    if (!root["language"].is_string()) return refuse("\"language\" must be a string", "a code such as \"ru\"");
    language_ = root["language"].get<std::string>();
    return check_language(language_);
  }

  bool check_language(const std::string& code) {
    if (code == "und" || std::find(languages_.begin(), languages_.end(), code) != languages_.end()) return true;
    return refuse("unknown language \"" + code + "\"", "add lexicon/languages/" + code + "/language.json first");
  }

  bool set_language_field(SourceLanguage& language, const std::string& key, const std::string& value) {
    if (key == "code")
      language.code = value;
    else if (key == "name")
      language.name = value;
    else if (key == "script")
      language.script = value;
    else if (key == "letters")
      language.letters = value;
    else if (key == "stemmer")
      language.stemmer = value;
    else if (key == "decimal")
      language.decimal = value.empty() ? U'.' : utf8::decode(value, 0).code;
    else if (key == "nouns")
      language.capital_nouns = value == "capital";
    else
      return refuse("unknown field \"" + key + "\"", kReference);
    if (key == "stemmer" && !value.empty() && !Stemmer::knows(value)) {
      return refuse("Snowball has no stemmer \"" + value + "\"", "leave it empty where there is none");
    }
    return true;
  }

  bool read_declension(SourceLanguage& language, const json& rules) {
    for (const json& rule : rules) {
      if (!rule.is_string() || !Declension::is_rule(rule.get<std::string>())) {
        return refuse("\"names\" must be a list of rules", "a rule is \"ия: ия ии ию ией\", see docs/lexicon.md");
      }
      language.names.push_back(rule.get<std::string>());
    }
    return true;
  }

  bool read_endings(SourceLanguage& language, const json& steps) {
    for (const json& step : steps) {
      if (!step.is_string() || !Endings::is_step(step.get<std::string>())) {
        return refuse("\"endings\" must be a list of steps", "a step is \"ами ів и ок>к\", see docs/lexicon.md");
      }
      language.endings.push_back(step.get<std::string>());
    }
    return true;
  }

  bool read_entry(const json& item, SourceEntry& entry) {
    entry.file = file_;
    entry.line = line_;
    if (!item.is_object()) return refuse("an entry must be an object", kReference);
    if (!read_kind(item, entry)) return false;
    for (const auto& [key, value] : item.items()) {
      if (!read_field(key, value, entry)) return false;
    }
    return check_entry(entry);
  }

  bool read_kind(const json& item, SourceEntry& entry) {
    if (!item.contains("kind") || !item["kind"].is_string()) {
      return refuse("an entry must have a \"kind\"", kReference);
    }
    std::optional<Kind> kind = kind_named(item["kind"].get<std::string>());
    if (!kind) return refuse("unknown kind \"" + item["kind"].get<std::string>() + "\"", kReference);
    entry.kind = *kind;
    return true;
  }

  bool read_field(const std::string& key, const json& value, SourceEntry& entry) {
    if (key == "kind") return true;
    if (key == "forms") return read_forms(value, entry);
    if (std::optional<Attribute> attribute = attribute_named(key)) return read_attribute(*attribute, value, entry);
    if (key != "id" && key != "tag" && key != "name" && key != "value" && key != "note") {
      return refuse("unknown field \"" + key + "\"", kReference);
    }
    if (!value.is_string()) return refuse("\"" + key + "\" must be a string", "\"" + key + "\": \"…\"");
    const std::string text = value.get<std::string>();
    if (key == "tag") return read_tag(text, entry);
    if (key == "value") return read_value(text, entry);
    if (key == "id" && !is_id(text)) {
      return refuse("the id \"" + text + "\" is not made of letters, digits and hyphens", kReference);
    }
    if (key == "id") entry.id = text;
    if (key == "name") entry.name = text;
    return true;
  }

  bool read_tag(const std::string& text, SourceEntry& entry) {
    std::optional<Tag> tag = tag_named(text);
    if (!tag) return refuse("unknown tag \"" + text + "\"", kReference);
    entry.tag = *tag;
    return true;
  }

  bool read_value(const std::string& text, SourceEntry& entry) {
    entry.value = Decimal::parse(text);
    if (entry.value) return true;
    return refuse("the value \"" + text + "\" is not a decimal number", "digits with at most one point, as in \"0.5\"");
  }

  bool read_attribute(Attribute attribute, const json& value, SourceEntry& entry) {
    std::vector<std::string> values;
    const std::string name(name_of(attribute));
    const std::string expected = "\"" + name + "\" must be a string or a list of strings";
    if (value.is_boolean()) {
      values.push_back(value.get<bool>() ? "true" : "false");
    } else if (value.is_string()) {
      values.push_back(value.get<std::string>());
    } else if (value.is_array()) {
      for (const json& item : value) {
        if (!item.is_string()) return refuse(expected, kReference);
        values.push_back(item.get<std::string>());
      }
    } else {
      return refuse(expected, kReference);
    }
    entry.attributes.emplace_back(attribute, std::move(values));
    return true;
  }

  bool read_forms(const json& forms, SourceEntry& entry) {
    if (forms.is_array()) {
      if (language_.empty()) {
        return refuse("a plain list of forms, but the file has no \"language\"",
                      "give the file a language, or the forms as {\"en\": [ … ], \"ru\": [ … ]}");
      }
      return read_form_list(language_, forms, entry);
    }
    if (!forms.is_object()) return refuse("\"forms\" must be a list, or an object with a list a language", kReference);
    for (const auto& [code, list] : forms.items()) {
      if (!check_language(code) || !read_form_list(code, list, entry)) return false;
    }
    return true;
  }

  bool read_form_list(const std::string& code, const json& list, SourceEntry& entry) {
    if (!list.is_array()) return refuse("the forms of \"" + code + "\" must be a list", "[\"one\", \"two\"]");
    for (const json& form : list) {
      if (!form.is_string() || form.get<std::string>().empty()) {
        return refuse("a form of \"" + code + "\" is empty or not a string", "write it as \"…\" or take it out");
      }
      entry.forms.push_back({code, form.get<std::string>()});
    }
    return true;
  }

  bool check_entry(const SourceEntry& entry) {
    const std::string kind(name_of(entry.kind));
    if (entry.id.empty() && needs_id(entry.kind)) return refuse("a " + kind + " must have an \"id\"", kReference);
    if (!entry.value && needs_value(entry.kind)) {
      return refuse("a " + kind + " must have a \"value\"", "a decimal string, as in \"0.5\"");
    }
    bool tag_missing = entry.tag == Tag::none && tag_may_be_elsewhere(entry.kind);
    if (allows(entry.kind, entry.tag) || tag_missing) return true;
    std::string given = entry.tag == Tag::none ? "no tag" : "the tag \"" + std::string(name_of(entry.tag)) + "\"";
    return refuse("a " + kind + " cannot have " + given, "it may have: " + tags_of(entry.kind));
  }

  std::string file_;
  const std::vector<std::string>& languages_;
  Sources& out_;
  std::string language_;
  uint32_t line_ = 0;
};

struct File {
  std::string path;
  LinedJson json;
};

Problem problem_of(const std::string& file, const std::string& message, const std::string& hint) {
  Problem problem;
  problem.file = file;
  problem.message = message;
  problem.hint = hint;
  return problem;
}

void collect(const std::string& folder, std::vector<std::string>& paths, std::vector<Problem>& problems) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (!fs::is_directory(folder, error)) {
    problems.push_back(problem_of(folder, "no such folder", "name a folder with lexicon files"));
    return;
  }
  std::vector<std::string> found;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, error)) {
    if (entry.is_regular_file(error) && entry.path().extension() == ".json") found.push_back(entry.path().string());
  }
  std::sort(found.begin(), found.end());
  paths.insert(paths.end(), found.begin(), found.end());
}

std::optional<File> load(const std::string& path, std::vector<Problem>& problems) {
  Result<std::string> bytes = read_file(path);
  if (!bytes) {
    problems.push_back(bytes.problem());
    return std::nullopt;
  }
  Result<LinedJson> parsed = parse_lined(path, *bytes);
  if (parsed && parsed->root.is_object()) return File{path, std::move(*parsed)};
  problems.push_back(parsed ? problem_of(path, "the file must hold an object", kReference) : parsed.problem());
  return std::nullopt;
}

std::string schema_of(const File& file) {
  auto found = file.json.root.find("schema");
  return found != file.json.root.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string code_of(const File& file) {
  auto found = file.json.root.find("code");
  return found != file.json.root.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

Problem warning_at(const SourceEntry& entry, std::string message, std::string hint) {
  Problem problem;
  problem.severity = Problem::Severity::warning;
  problem.file = entry.file;
  problem.line = entry.line;
  problem.message = std::move(message);
  problem.hint = std::move(hint);
  return problem;
}

Sources read_sources(const std::vector<std::string>& folders, const std::vector<std::string>& known_languages) {
  Sources out;
  std::vector<std::string> paths;
  for (const std::string& folder : folders) collect(folder, paths, out.problems);
  std::vector<File> files;
  for (const std::string& path : paths) {
    if (std::optional<File> file = load(path, out.problems)) files.push_back(std::move(*file));
  }
  std::vector<std::string> languages = known_languages;
  for (const File& file : files) {
    if (schema_of(file) == "gainsay-language/1") FileReader(file.path, languages, out).read_language(file.json.root);
  }
  for (const File& file : files) {  // a refused one, too: its entries are not at fault
    if (schema_of(file) == "gainsay-language/1") languages.push_back(code_of(file));
  }
  for (const File& file : files) {
    std::string schema = schema_of(file);
    FileReader reader(file.path, languages, out);
    if (schema == "gainsay-lexicon/1") {
      reader.read_entries(file.json);
    } else if (schema != "gainsay-language/1") {
      reader.fail("the file has no known \"schema\"", "\"schema\": \"gainsay-lexicon/1\"");
    }
  }
  return out;
}

}  // namespace gainsay::lexicon
