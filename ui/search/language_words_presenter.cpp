// The names of languages. Qt knows them in English only.
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

namespace cf::ui {

namespace {

// As QLocale::languageToString() has them: what is missing here is shown in English.
[[maybe_unused]] constexpr const char* names[] = {
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Afrikaans"),  QT_TRANSLATE_NOOP("cf::ui::Languages", "Albanian"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Arabic"),     QT_TRANSLATE_NOOP("cf::ui::Languages", "Basque"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Belarusian"), QT_TRANSLATE_NOOP("cf::ui::Languages", "Bosnian"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Bulgarian"),  QT_TRANSLATE_NOOP("cf::ui::Languages", "Catalan"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Chinese"),    QT_TRANSLATE_NOOP("cf::ui::Languages", "Croatian"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Czech"),      QT_TRANSLATE_NOOP("cf::ui::Languages", "Danish"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Dutch"),      QT_TRANSLATE_NOOP("cf::ui::Languages", "English"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Estonian"),   QT_TRANSLATE_NOOP("cf::ui::Languages", "Finnish"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "French"),     QT_TRANSLATE_NOOP("cf::ui::Languages", "Galician"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "German"),     QT_TRANSLATE_NOOP("cf::ui::Languages", "Greek"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Hebrew"),     QT_TRANSLATE_NOOP("cf::ui::Languages", "Hindi"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Hungarian"),  QT_TRANSLATE_NOOP("cf::ui::Languages", "Icelandic"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Indonesian"), QT_TRANSLATE_NOOP("cf::ui::Languages", "Irish"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Italian"),    QT_TRANSLATE_NOOP("cf::ui::Languages", "Japanese"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Korean"),     QT_TRANSLATE_NOOP("cf::ui::Languages", "Latvian"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Lithuanian"), QT_TRANSLATE_NOOP("cf::ui::Languages", "Luxembourgish"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Macedonian"), QT_TRANSLATE_NOOP("cf::ui::Languages", "Malay"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Maltese"),    QT_TRANSLATE_NOOP("cf::ui::Languages", "Norwegian Bokmal"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Persian"),    QT_TRANSLATE_NOOP("cf::ui::Languages", "Polish"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Portuguese"), QT_TRANSLATE_NOOP("cf::ui::Languages", "Romanian"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Romansh"),    QT_TRANSLATE_NOOP("cf::ui::Languages", "Russian"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Serbian"),    QT_TRANSLATE_NOOP("cf::ui::Languages", "Slovak"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Slovenian"),  QT_TRANSLATE_NOOP("cf::ui::Languages", "Spanish"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Swedish"),    QT_TRANSLATE_NOOP("cf::ui::Languages", "Thai"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Turkish"),    QT_TRANSLATE_NOOP("cf::ui::Languages", "Ukrainian"),
    QT_TRANSLATE_NOOP("cf::ui::Languages", "Vietnamese"), QT_TRANSLATE_NOOP("cf::ui::Languages", "Welsh"),
};

} // namespace

QString languageWord(const QString& code)
{
    const QStringList parts = QString(code).replace(u'_', u'-').split(u'-');
    const QLocale::Language language = QLocale::codeToLanguage(parts.first());
    if (language == QLocale::AnyLanguage || language == QLocale::C) {
        return code;
    }
    const QByteArray english = QLocale::languageToString(language).toUtf8();
    const QString word = QCoreApplication::translate("cf::ui::Languages", english.constData());
    // What is more than the language stays as written: a land, a script.
    return parts.size() == 1 ? word : QStringLiteral("%1 (%2)").arg(word, parts.mid(1).join(u'-'));
}

} // namespace cf::ui
