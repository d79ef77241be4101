// Pictures of the page of packs: packs_gallery DIR
#include "models/base/language.h"
#include "tests/support/packs_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>

using namespace cf::test;

namespace {

void picture(PacksWindow& rig, const QString& directory, const QString& name)
{
    for (const auto& [suffix, scheme, size, percent] :
         {std::tuple(u""_s, cf::ui::SchemeChoice::Light, QSize(1280, 800), 100), std::tuple(u"-dark"_s, cf::ui::SchemeChoice::Dark, QSize(1280, 800), 100),
          std::tuple(u"-wide"_s, cf::ui::SchemeChoice::Light, QSize(1920, 1080), 100), std::tuple(u"-150"_s, cf::ui::SchemeChoice::Light, QSize(1280, 800), 150)}) {
        cf::ui::Look look;
        look.scheme = scheme;
        look.textPercent = percent;
        look.pinnedFonts = true;
        cf::ui::applyTheme(*qApp, look);
        rig.window.resize(size);
        for (int turn = 0; turn < 5; ++turn) { // palette, fonts and layouts follow by events
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(rig.isQuiet());
        rig.window.grab().save(QDir(directory).filePath(name + suffix + u".png"_s));
    }
    rig.window.resize(1280, 800);
}

void show(const QString& directory)
{
    PacksWindow rig;
    QTRY_COMPARE(rig.presenter().phase(), cf::ui::PacksPresenter::Phase::Ready);
    picture(rig, directory, u"packs-empty"_s);
    rig.begin();
    rig.take(u"D-1"_s);
    rig.take(u"The customer called again"_s);
    picture(rig, directory, u"pack-draft"_s);
    auto* words = rig.of<QLineEdit>(u"packWords"_s);
    words->setText(third);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(rig.presenter().pack().composition.items.front().redactions.size(), size_t(2));
    picture(rig, directory, u"pack-redacted"_s);
    rig.sealDialog();
    picture(rig, directory, u"pack-seal"_s);
    QTest::keyClick(rig.window.findChild<QDialog*>(u"packSealDialog"_s), Qt::Key_Escape);
    rig.take(u"A-1"_s);
    rig.take(u"decision of the case"_s);
    rig.authorise(cf::PackAuthorityKind::Self);
    rig.sealNow(rig.sealDialog(), 1);
    picture(rig, directory, u"pack-sealed"_s);
    QTest::keyClick(rig.of<QPushButton>(u"packFile"_s), Qt::Key_Space);
    picture(rig, directory, u"pack-file"_s);
    QTest::keyClick(rig.window.findChild<QDialog*>(u"packFilingDialog"_s)->findChild<QPushButton*>(u"filingNow"_s), Qt::Key_Space);
    QTRY_COMPARE(rig.presenter().filing().filed().size(), size_t(1));
    picture(rig, directory, u"pack-filed"_s);
    QTest::keyClick(rig.of<QPushButton>(u"packFile"_s), Qt::Key_Space);
    picture(rig, directory, u"pack-file-again"_s);
    QTest::keyClick(rig.window.findChild<QDialog*>(u"packFilingDialog"_s), Qt::Key_Escape);
    const QByteArray bytes = rig.sealedBytes(1);
    for (const int number : {0, 1, 2, 6}) {
        auto future = rig.reader.page(bytes, number, 1.4);
        future.waitForFinished();
        const auto image = future.result();
        if (image) {
            QImage(reinterpret_cast<const uchar*>(image->pixels.constData()), image->width, image->height, image->stride, QImage::Format_RGB32).save(QDir(directory).filePath(u"sealed-%1.png"_s.arg(number + 1)));
        }
    }
    rig.slot.back();
    picture(rig, directory, u"packs-list"_s);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    cf::speakLanguage(app);
    cf::ui::applyTheme(app, {cf::ui::SchemeChoice::Light, {}, 100, true});
    show(app.arguments().value(1));
    return 0;
}
