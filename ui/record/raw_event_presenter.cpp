#include "ui/record/raw_event_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class RawWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::RawWords)
};

/// Formats, controls, halves of pairs and what has no glyph of its own: it could make a text read otherwise than it is.
bool isUnseen(char32_t c)
{
    if (c == U'\n' || c == U'\t') {
        return false;
    }
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

} // namespace

QString plainText(const QByteArray& raw)
{
    const bool isCut = raw.size() > mostRawText;
    QString text = QString::fromUtf8(raw.left(mostRawText));
    text.replace(u"\r\n"_s, u"\n"_s);
    QString out;
    out.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const auto c = char32_t(character);
        if (isUnseen(c)) {
            out += u"‹U+%1›"_s.arg(QString::number(uint(c), 16).toUpper().rightJustified(4, u'0'));
        } else {
            out += QString::fromUcs4(&c, 1);
        }
    }
    if (isCut) {
        out += u'\n' + RawWords::tr("… %Ln more byte(s), not shown", nullptr, int(raw.size() - mostRawText));
    }
    return out;
}

QList<RecordFact> readingFactsOf(const DeliveryEvent& event, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    const auto add = [&facts](const QString& name, const QString& value, bool mono = false) {
        if (!value.isEmpty()) {
            facts << RecordFact{name, value, {}, mono};
        }
    };
    add(RawWords::tr("Means"), RawWords::tr("%1, grade %2").arg(stateWord(event.state, Channel::Unknown), code(event.grade)));
    add(RawWords::tr("Kind"), event.kind, true);
    add(RawWords::tr("Code told"), event.reportedCode, true);
    add(RawWords::tr("Reason told"), event.reason);
    add(RawWords::tr("Attempt"), event.attempt);
    add(RawWords::tr("Happened"), event.at ? momentWords(event.at, telling, true) : RawWords::tr("time not known"));
    add(RawWords::tr("Told"), event.received ? instantWords(*event.received, telling) : QString());
    return facts;
}

QList<RecordFact> noticeFactsOf(const cache::NoticeRecord& notice, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    facts << RecordFact{RawWords::tr("Feed"), notice.feed};
    if (!notice.source.isEmpty()) {
        facts << RecordFact{RawWords::tr("Source"), plainText(notice.source.toUtf8()), {}, true};
    }
    if (!notice.id.isEmpty()) {
        facts << RecordFact{RawWords::tr("Id"), plainText(notice.id.toUtf8()), {}, true};
    }
    facts << RecordFact{RawWords::tr("Read here"), RawWords::tr("%1, by this computer's clock").arg(instantWords(notice.knownFrom, telling))};
    facts << RecordFact{RawWords::tr("SHA-256"), QString::fromLatin1(notice.sha256.toHex()),
                        notice.isIntact ? MarkedText{u"check"_s, {}, Mark::Verified} : MarkedText{u"cross"_s, {}, Mark::Failed}, true};
    if (!notice.isIntact) {
        facts << RecordFact{RawWords::tr("Changed"), RawWords::tr("the bytes kept here are not those that came"), {u"cross"_s, {}, Mark::Failed}};
    }
    for (const cache::OtherTelling& other : notice.others) {
        facts << RecordFact{RawWords::tr("Told otherwise"), RawWords::tr("%1; the first telling counts").arg(instantWords(other.knownFrom, telling)), {u"warn"_s, {}, Mark::Uncertain}, false,
                            QString::fromLatin1(other.sha256.toHex())};
    }
    return facts;
}

RawEventPresenter::RawEventPresenter(cache::Cache& cache, const DeliveryEvent& event, const TimeTelling& telling, QObject* parent)
    : QObject(parent)
    , m_event(event)
    , m_telling(telling)
{
    deliver(cache::noticeOf(cache, event.notice), this, [this](const Result<cache::NoticeRecord>& notice) {
        m_state = notice ? State::Shown : State::Failed;
        if (notice) {
            m_notice = *notice;
        } else {
            m_failure = errorText(notice.error());
        }
        Q_EMIT changed();
    });
}

QList<RecordFact> RawEventPresenter::facts() const
{
    QList<RecordFact> facts = readingFactsOf(m_event, m_telling);
    if (m_state == State::Shown) {
        facts += noticeFactsOf(m_notice, m_telling);
    }
    return facts;
}

QString RawEventPresenter::text() const
{
    QString text = plainText(m_notice.raw);
    if (!m_notice.reading.isEmpty()) {
        text += u"\n\n"_s + tr("What was read of the mail inside:") + u'\n' + plainText(m_notice.reading);
    }
    for (const cache::OtherTelling& other : m_notice.others) {
        text += u"\n\n"_s + tr("The same event, told otherwise %1:").arg(instantWords(other.knownFrom, m_telling)) + u'\n' + plainText(other.raw);
    }
    return text;
}

} // namespace cf::ui
