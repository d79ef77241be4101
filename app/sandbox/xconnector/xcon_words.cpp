#include "app/sandbox/xconnector/xcon_words.h"

#include <algorithm>
#include <array>

namespace cf::sandbox::xconnector {

namespace {

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

struct Word {
    QLatin1StringView word;
    Group group;
    int proof = -1; ///< -1: nothing
};

constexpr std::array words{Word{l1("queued"), Group::Produce, 0},
                           Word{l1("rendered"), Group::Produce, 0},
                           Word{l1("render-failed"), Group::Produce, 0},
                           Word{l1("archived"), Group::Produce, 0},
                           Word{l1("handed-over"), Group::Dispatch, 1},
                           Word{l1("printed"), Group::Dispatch, 1},
                           Word{l1("sent"), Group::Dispatch, 1},
                           Word{l1("in-transit"), Group::Dispatch, 1},
                           Word{l1("deferred"), Group::Problem},
                           Word{l1("delivered"), Group::Outcome, 3},
                           Word{l1("delivered-inferred"), Group::Outcome, 2},
                           Word{l1("bounced-soft"), Group::Outcome},
                           Word{l1("bounced-hard"), Group::Outcome},
                           Word{l1("returned"), Group::Outcome},
                           Word{l1("forwarded"), Group::Outcome, 2},
                           Word{l1("refused"), Group::Outcome},
                           Word{l1("expired"), Group::Outcome},
                           Word{l1("suppressed"), Group::Outcome},
                           Word{l1("rejected"), Group::Outcome},
                           Word{l1("canceled"), Group::Outcome},
                           Word{l1("presented"), Group::Engage, 2},
                           Word{l1("viewed"), Group::Engage, 4},
                           Word{l1("downloaded"), Group::Engage, 4},
                           Word{l1("clicked"), Group::Engage, 2},
                           Word{l1("acknowledged"), Group::Engage, 5},
                           Word{l1("complained"), Group::Engage},
                           Word{l1("unsubscribed"), Group::Engage},
                           Word{l1("address-changed"), Group::Info},
                           Word{l1("reissued"), Group::Info},
                           Word{l1("reprocessed"), Group::Info},
                           Word{l1("unknown"), Group::Info}};

struct Voice {
    QLatin1StringView provider, source, nativeType;
};

constexpr std::array voices{
    Voice{l1("sendgrid"), l1("https://xconnector.example/mail/sendgrid"), l1("com.sendgrid.event")},
    Voice{l1("ses"), l1("https://xconnector.example/mail/ses"), l1("com.amazon.ses.event")},
    Voice{l1("mailgun"), l1("https://xconnector.example/mail/mailgun"), l1("com.mailgun.event")},
    Voice{l1("exstream"), l1("https://xconnector.example/ei/northgate/correspondence"), l1("com.opentext.cxi.event")},
    Voice{l1("twilio"), l1("https://xconnector.example/sms/twilio"), l1("com.twilio.messaging.status")},
    Voice{l1("smpp"), l1("https://xconnector.example/sms/smpp"), l1("org.smpp.receipt")},
    Voice{l1("push-hub"), l1("https://xconnector.example/push"), {}},
    Voice{l1("lob"), l1("https://xconnector.example/print/lob"), l1("com.lob.event")},
    Voice{l1("print-hall"), l1("https://xconnector.example/print/hall-1"), l1("net.ipp.job")},
    Voice{l1("royal-mail"), l1("https://xconnector.example/post/royal-mail"), l1("com.royalmail.event")},
    Voice{l1("portal"), l1("https://xconnector.example/portal"), {}},
    Voice{l1("fax"), l1("https://xconnector.example/fax"), {}}};

} // namespace

QLatin1StringView wordOf(Happening what) { return words[size_t(what)].word; }

std::optional<Happening> happeningNamed(QStringView word)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word& one) { return one.word == word; });
    return found == words.end() ? std::nullopt : std::optional(Happening(found - words.begin()));
}

Group groupOf(Happening what) { return words[size_t(what)].group; }

std::optional<int> proofOf(Happening what, bool isMail)
{
    const int proof = what == Happening::Viewed && isMail ? 2 : words[size_t(what)].proof; // a pixel, which a proxy fetches as well
    return proof < 0 ? std::nullopt : std::optional(proof);
}

QLatin1StringView providerOf(Gateway gateway) { return voices[size_t(gateway)].provider; }

std::optional<Gateway> gatewayNamed(QStringView provider)
{
    const auto found = std::find_if(voices.begin(), voices.end(), [&](const Voice& one) { return one.provider == provider; });
    return found == voices.end() ? std::nullopt : std::optional(Gateway(found - voices.begin()));
}

QLatin1StringView sourceOf(Gateway gateway) { return voices[size_t(gateway)].source; }
QLatin1StringView nativeTypeOf(Gateway gateway) { return voices[size_t(gateway)].nativeType; }

} // namespace cf::sandbox::xconnector
