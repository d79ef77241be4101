// Words for letters that came out otherwise than they were asked for: the part of correspondence_words_presenter.h that tells it.
#include "ui/requests/correspondence_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class OtherwiseWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::OtherwiseWords)
};

} // namespace

QString requestLineWord(const evidence::RequestLine& line)
{
    const QString word = requestStageWord(line.stage);
    return line.isOtherwise() ? OtherwiseWords::tr("%1, not as asked for").arg(word) : word;
}

MarkedText requestLineMark(const evidence::RequestLine& line)
{
    const MarkedText mark = requestStageMark(line.stage);
    return line.isOtherwise() && mark.mark != Mark::Failed ? MarkedText{u"warn"_s, requestLineWord(line), Mark::Uncertain} : MarkedText{mark.icon, requestLineWord(line), mark.mark};
}

QString otherwiseName() { return OtherwiseWords::tr("Not as asked for"); }

QString otherwiseSentence(const evidence::AskedOtherwise& of)
{
    using What = evidence::AskedOtherwise::What;
    const auto channels = [](const QString& codes) {
        QStringList words;
        for (const QString& one : codes.split(u", "_s)) {
            words << channelWord(fromCode<Channel>(one).value_or(Channel::Unknown));
        }
        return words.join(u", "_s);
    };
    switch (of.what) {
    case What::Customer: return OtherwiseWords::tr("customer %1, and %2 was meant").arg(of.found, of.asked);
    case What::Channel: return OtherwiseWords::tr("channel %1, and %2 was asked for").arg(channels(of.found), channels(of.asked));
    case What::Brand: return OtherwiseWords::tr("brand %1, and %2 was asked for").arg(of.found, of.asked);
    case What::Template: break;
    }
    return OtherwiseWords::tr("template %1, and %2 was asked for").arg(of.found, of.asked);
}

} // namespace cf::ui
