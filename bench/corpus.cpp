#include "bench/corpus.h"

#include <array>
#include <span>

#include <fmt/format.h>

#include "base/hash.h"

namespace gainsay::bench {
namespace {

using Words = std::span<const std::string_view>;

// splitmix64: one multiplication and shift a number. Source: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number
// Generators".
class Dice {
 public:
  explicit Dice(uint64_t seed) : state_(seed) {}
  uint64_t roll(uint64_t sides) { return next() % sides; }
  std::string_view pick(Words words) { return words[roll(words.size())]; }

 private:
  uint64_t next() {
    uint64_t z = state_ += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }
  uint64_t state_;
};

// What a language needs for its articles. In the sentences @c is a company, @p a person, @t a town, @n a count, @m an
// amount of money, @w a surname of syllables (some 8,000 of them), @% a percentage, @d a day, @y a year, @q a quantity.
struct Style {
  std::string_view code;
  Words sentences, companies, people, towns, months, monies, quantities, syllables;
  std::string_view day;    // fmt: {0} day, {1} month, {2} year
  std::string_view group;  // between thousands
  std::string_view decimal;
  std::string_view percent;
};

constexpr std::array<std::string_view, 26> kEnglish = {
    "The harbour was quiet after the storm, and most of the fishing boats stayed behind the breakwater.",
    "Neither the ministry nor @c answered questions about who had signed the contract.",
    "Lawyers for @w argued that the search of the offices had been unlawful from the beginning.",
    "Residents of @t complain that buses are late, that pavements are broken and that nobody at the town hall listens.",
    "Her predecessor, @w, resigned after a long quarrel over how the hospital should be run.",
    "The orchestra plays old music on old instruments, and its concerts are usually sold out.",
    "Researchers around @w found that the sediment had moved much further along the coast than anyone believed.",
    "Farmers say the dry spring has left the soil too hard to plough.",
    "It was not clear whether @c would keep its workshops in @t or move them closer to the border.",
    "The court adjourned without a decision and asked both sides to seek a settlement.",
    "Police are still looking for witnesses who saw the grey van near the railway bridge.",
    "Critics of @w call the reform a missed opportunity; her supporters speak of a cautious step in the right "
    "direction.",
    "@c plans to invest @m in a new plant near @t by @y.",
    "Output at the works in @t rose by @% last year, @p told reporters.",
    "The company employs about @n people and expects to hire @n more before @d.",
    "According to @c, the line will be @q long once it opens in @y.",
    "Shares of @c fell @% on @d after the regulator asked for more time.",
    "The council of @t approved the budget of @m on @d, two weeks later than planned.",
    "Analysts had expected revenue of @m, while @c reported @m.",
    "“We are not going to close anything this winter,” said @p, who has led @c since @y.",
    "Some @n residents of @t signed the petition against the project.",
    "The report does not say how many of the @n machines are still in use.",
    "Rain is likely in the north and it will stay cold until the end of the week.",
    "Nobody was hurt, the fire brigade of @t said, and the road was open again before noon.",
    "By the end of @y the share of imports should be less than @%, compared with @% now.",
    "@p and @p will meet in @t to discuss what comes next."};
constexpr std::array<std::string_view, 6> kEnglishCompanies = {"Northgate Steel", "Samsung",      "Orion Freight",
                                                               "Siemens",         "Blue Harbour", "Nvidia"};
constexpr std::array<std::string_view, 5> kEnglishPeople = {"Anna Whitfield", "the mayor", "Mark Oduya",
                                                            "the finance minister", "Clara Benson"};
constexpr std::array<std::string_view, 6> kEnglishTowns = {"Leeds", "Rotterdam", "Busan", "Porto", "Chicago", "Riga"};
constexpr std::array<std::string_view, 12> kEnglishMonths = {"January",   "February", "March",    "April",
                                                             "May",       "June",     "July",     "August",
                                                             "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 4> kEnglishMonies = {"${} million", "about €{} billion", "{} million pounds",
                                                            "more than ${} billion"};
constexpr std::array<std::string_view, 4> kEnglishQuantities = {"{} kilometres", "{} metres", "{} miles", "{} MW"};

constexpr std::array<std::string_view, 26> kRussian = {
    "После шторма в порту было тихо, и рыбацкие лодки оставались за молом.",
    "Ни министерство, ни @c не ответили на вопрос, кто подписал договор.",
    "Адвокаты, которых нанял @w, настаивают, что обыск с самого начала был незаконным.",
    "Жители города @t жалуются, что автобусы опаздывают, тротуары разбиты, а мэрия никого не слышит.",
    "Его предшественник @w ушёл в отставку после долгого спора о том, как управлять больницей.",
    "Оркестр играет старинную музыку на старинных инструментах, и билеты на его концерты трудно достать.",
    "Исследователи, с которыми работает @w, обнаружили, что течение унесло песок гораздо дальше вдоль берега.",
    "Фермеры говорят, что из-за сухой весны земля стала слишком твёрдой для пахоты.",
    "Пока неясно, оставит ли @c мастерские в городе @t или перенесёт их ближе к границе.",
    "Суд удалился, не вынеся решения, и предложил сторонам договориться.",
    "Полиция продолжает искать свидетелей, видевших серый фургон возле железнодорожного моста.",
    "Противники реформы считают её упущенной возможностью, сторонники говорят об осторожном шаге вперёд.",
    "Компания @c намерена вложить @m в новый завод под городом @t до @y года.",
    "Выпуск продукции в городе @t вырос за год на @%, сообщил журналистам @p.",
    "На предприятии работают около @n человек, до @d наймут ещё @n.",
    "По данным @c, протяжённость линии составит @q после запуска в @y году.",
    "Акции @c подешевели на @% @d, когда регулятор попросил отсрочку.",
    "Городской совет @d утвердил бюджет в размере @m, на две недели позже срока.",
    "Аналитики ждали выручки в @m, а @c отчиталась о @m.",
    "«Этой зимой мы ничего закрывать не собираемся», — заявил @p, который руководит @c с @y года.",
    "Против проекта подписались @n жителей города @t.",
    "В отчёте не сказано, сколько из @n станков ещё работают.",
    "На севере возможны дожди, холода продержатся до конца недели.",
    "Никто не пострадал, сообщили пожарные города @t, движение открыли ещё до полудня.",
    "К концу @y года доля импорта должна опуститься ниже @% против @% сейчас.",
    "@p и @p встретятся в городе @t, чтобы обсудить дальнейшие шаги."};
constexpr std::array<std::string_view, 6> kRussianCompanies = {"«Северсталь»", "Samsung",        "«Орион Карго»",
                                                               "Siemens",      "«Синяя гавань»", "Nvidia"};
constexpr std::array<std::string_view, 5> kRussianPeople = {"Игорь Лапин", "мэр", "Мария Зуева", "министр финансов",
                                                            "Олег Дроздов"};
constexpr std::array<std::string_view, 6> kRussianTowns = {"Лидс", "Роттердам", "Пусан", "Порту", "Чикаго", "Рига"};
constexpr std::array<std::string_view, 12> kRussianMonths = {"января",   "февраля", "марта",  "апреля",
                                                             "мая",      "июня",    "июля",   "августа",
                                                             "сентября", "октября", "ноября", "декабря"};
constexpr std::array<std::string_view, 4> kRussianMonies = {"{} млн долларов", "около {} млрд евро", "{} млн рублей",
                                                            "более ${} млрд"};
constexpr std::array<std::string_view, 4> kRussianQuantities = {"{} километров", "{} метров", "{} миль", "{} МВт"};

constexpr std::array<std::string_view, 26> kPortuguese = {
    "O porto ficou quieto depois da tempestade, e os barcos de pesca permaneceram atrás do molhe.",
    "Nem o ministério nem a @c responderam quem havia assinado o contrato.",
    "Os advogados de @w sustentam que a busca nos escritórios foi ilegal desde o começo.",
    "Moradores de @t reclamam que os ônibus atrasam, que as calçadas estão quebradas e que a prefeitura não ouve "
    "ninguém.",
    "Seu antecessor, @w, renunciou após uma longa disputa sobre a gestão do hospital.",
    "A orquestra toca música antiga em instrumentos antigos, e os ingressos costumam esgotar.",
    "Pesquisadores ligados a @w descobriram que a areia havia se deslocado muito mais ao longo da costa do que se "
    "pensava.",
    "Agricultores dizem que a primavera seca deixou a terra dura demais para arar.",
    "Ainda não está claro se a @c manterá suas oficinas em @t ou se as levará para mais perto da fronteira.",
    "O tribunal suspendeu a sessão sem decisão e pediu que as partes buscassem um acordo.",
    "A polícia ainda procura testemunhas que viram a van cinza perto da ponte ferroviária.",
    "Críticos de @w chamam a reforma de oportunidade perdida; seus defensores falam em passo cauteloso na direção "
    "certa.",
    "A @c pretende investir @m em uma nova fábrica perto de @t até @y.",
    "A produção em @t cresceu @% no ano passado, disse @p a jornalistas.",
    "A empresa tem cerca de @n funcionários e espera contratar mais @n antes de @d.",
    "Segundo a @c, a linha terá @q de extensão quando abrir, em @y.",
    "As ações da @c caíram @% em @d, depois que o regulador pediu mais tempo.",
    "A câmara de @t aprovou em @d o orçamento de @m, duas semanas depois do previsto.",
    "Analistas esperavam receita de @m, enquanto a @c informou @m.",
    "“Não vamos fechar nada neste inverno”, afirmou @p, que comanda a @c desde @y.",
    "Cerca de @n moradores de @t assinaram o abaixo-assinado contra o projeto.",
    "O relatório não diz quantas das @n máquinas ainda estão em uso.",
    "Há previsão de chuva no norte, e o frio continua até o fim da semana.",
    "Ninguém ficou ferido, disseram os bombeiros de @t, e a estrada reabriu antes do meio-dia.",
    "Até o fim de @y, a parcela de importados deve ficar abaixo de @%, ante @% agora.",
    "@p e @p se reúnem em @t para discutir os próximos passos."};
constexpr std::array<std::string_view, 6> kPortugueseCompanies = {"Aços do Norte", "Samsung",    "Órion Cargas",
                                                                  "Siemens",       "Porto Azul", "Nvidia"};
constexpr std::array<std::string_view, 5> kPortuguesePeople = {"Ana Teixeira", "o prefeito", "Marcos Oliva",
                                                               "o ministro da Fazenda", "Clara Bento"};
constexpr std::array<std::string_view, 6> kPortugueseTowns = {"Leeds", "Roterdã", "Busan", "Porto", "Chicago", "Riga"};
constexpr std::array<std::string_view, 12> kPortugueseMonths = {"janeiro",  "fevereiro", "março",    "abril",
                                                                "maio",     "junho",     "julho",    "agosto",
                                                                "setembro", "outubro",   "novembro", "dezembro"};
constexpr std::array<std::string_view, 4> kPortugueseMonies = {"US$ {} milhões", "cerca de € {} bilhões",
                                                               "R$ {} milhões", "mais de US$ {} bilhões"};
constexpr std::array<std::string_view, 4> kPortugueseQuantities = {"{} quilômetros", "{} metros", "{} milhas", "{} MW"};

constexpr std::array<std::string_view, 20> kLatinSyllables = {"bra", "den", "fo",  "gar", "hel", "ina", "ka",
                                                              "lo",  "mir", "ne",  "or",  "pal", "ri",  "sen",
                                                              "ta",  "ul",  "ver", "wil", "yan", "zo"};
constexpr std::array<std::string_view, 20> kCyrillicSyllables = {"бра", "ден", "фо", "гар", "хел", "ина", "ка",
                                                                 "ло",  "мир", "не", "ор",  "пал", "ри",  "сен",
                                                                 "та",  "ул",  "ве", "вил", "ян",  "зо"};

constexpr std::array kStyles = {
    Style{"en", kEnglish, kEnglishCompanies, kEnglishPeople, kEnglishTowns, kEnglishMonths, kEnglishMonies,
          kEnglishQuantities, kLatinSyllables, "{0} {1} {2}", ",", ".", "{}%"},
    Style{"ru", kRussian, kRussianCompanies, kRussianPeople, kRussianTowns, kRussianMonths, kRussianMonies,
          kRussianQuantities, kCyrillicSyllables, "{0} {1} {2} г.", " ", ",", "{} %"},
    Style{"pt", kPortuguese, kPortugueseCompanies, kPortuguesePeople, kPortugueseTowns, kPortugueseMonths,
          kPortugueseMonies, kPortugueseQuantities, kLatinSyllables, "{0} de {1} de {2}", ".", ",", "{}%"}};

const Style& style_of(std::string_view language) {
  for (const Style& style : kStyles) {
    if (style.code == language) return style;
  }
  return kStyles[0];
}

class Writer {
 public:
  Writer(const Style& style, uint64_t seed) : style_(style), dice_(seed) {}

  std::string article(size_t bytes) {
    std::string out = sentence();
    out.back() = '\n';
    out += "\n" + day() + "\n";
    while (out.size() < bytes) out += "\n" + paragraph() + "\n";
    return out;
  }

 private:
  std::string paragraph() {
    std::string out = sentence();
    for (uint64_t more = 1 + dice_.roll(4); more > 0; --more) out += " " + sentence();
    return out;
  }

  std::string sentence() {
    std::string_view form = dice_.pick(style_.sentences);
    std::string out;
    for (size_t at = 0; at < form.size(); ++at) {
      if (form[at] == '@' && at + 1 < form.size()) {
        out += slot(form[++at]);
      } else {
        out += form[at];
      }
    }
    return out;
  }

  std::string slot(char name) {
    switch (name) {
      case 'c':
        return std::string(dice_.pick(style_.companies));
      case 'p':
        return std::string(dice_.pick(style_.people));
      case 't':
        return std::string(dice_.pick(style_.towns));
      case 'n':
        return count();
      case 'm':
        return filled(dice_.pick(style_.monies), amount());
      case 'w':
        return surname();
      case 'q':
        return filled(dice_.pick(style_.quantities), count());
      case '%':
        return filled(style_.percent, std::to_string(1 + dice_.roll(60)));
      case 'd':
        return day();
      default:
        return std::to_string(2019 + dice_.roll(12));
    }
  }

  static std::string filled(std::string_view form, const std::string& value) {
    return fmt::format(fmt::runtime(form), value);
  }

  // "Galdenloka": three syllables behind a first one.
  std::string surname() {
    std::string out(style_.code == "ru" ? "Гал" : "Gal");
    for (int i = 0; i < 3; ++i) out += dice_.pick(style_.syllables);
    return out;
  }

  // 1 to 899, every third with a decimal.
  std::string amount() {
    std::string out = std::to_string(1 + dice_.roll(899));
    if (dice_.roll(3) == 0) out += std::string(style_.decimal) + std::to_string(1 + dice_.roll(9));
    return out;
  }

  std::string count() {
    uint64_t value = 10 + dice_.roll(dice_.roll(2) == 0 ? 900 : 90'000);
    if (value < 1000) return std::to_string(value);
    return fmt::format("{}{}{:03}", value / 1000, style_.group, value % 1000);
  }

  std::string day() {
    return fmt::format(fmt::runtime(style_.day), 1 + dice_.roll(28), dice_.pick(style_.months), 2023 + dice_.roll(4));
  }

  const Style& style_;
  Dice dice_;
};

}  // namespace

std::string news_text(std::string_view language, size_t bytes, uint64_t seed) {
  return Writer(style_of(language), seed).article(bytes);
}

std::vector<NewsText> corpus(size_t bytes, uint64_t seed) {
  std::vector<NewsText> out;
  Dice dice(seed);
  for (size_t written = 0; written < bytes;) {
    std::string_view language = kStyles[out.size() % kStyles.size()].code;
    std::string text = news_text(language, 2000 + dice.roll(4000), mix(seed, out.size()));
    written += text.size();
    out.push_back({fmt::format("{:06}.{}.txt", out.size(), language), std::string(language), std::move(text)});
  }
  return out;
}

size_t size_of(const std::vector<NewsText>& corpus) {
  size_t bytes = 0;
  for (const NewsText& news : corpus) bytes += news.text.size();
  return bytes;
}

}  // namespace gainsay::bench
