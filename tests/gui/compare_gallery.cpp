// Pictures of the page Compare in all its states: compare_gallery DIRECTORY
#include "tests/support/compare_rig.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/compare_pages_view.h"
#include "ui/compare/sameness_band.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/theme.h"
#include "ui/shell/action_list.h"

#include <QApplication>
#include <QDir>
#include <QSplitter>
#include <QTimer>

#include <deque>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

struct Picture {
    QString name;
    std::function<void()> go;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QString directory = app.arguments().value(1);
    QDir().mkpath(directory);
    CompareRig rig;
    rig.older();
    rig.newer();
    rig.putVersions();
    Extraction locked;
    locked.state = TextState::Encrypted;
    locked.mime = u"application/pdf"_s;
    rig.putPages(u"NSB-3"_s, u"7"_s, u"2025-03-14T09:00:00"_s, {}, {}, u"FEE-CHG"_s, locked);
    applyTheme(app, {SchemeChoice::Light, Density::Comfortable, 100, true});
    QSplitter window;
    ActionList actions(&window);
    PageContext context{actions, {}, {}, [](const QString&) {}};
    const PageSlot slot = comparePage(rig.classingParts()).make(&window, context);
    auto* page = qobject_cast<CompareWidget*>(slot.widget);
    window.addWidget(page);
    window.resize(1112, 740);
    window.show();
    const auto look = [&](SchemeChoice scheme, int percent = 100) { applyTheme(app, {scheme, Density::Comfortable, percent, true}); };
    const auto both = u"records:NSB-1,NSB-2"_s;
    using Mode = ComparePresenter::Mode;
    std::deque<Picture> pictures{
        {u"empty"_s, [] {}},
        {u"empty-dark"_s, [&] { look(SchemeChoice::Dark); }},
        {u"pages-dark"_s, [&] { slot.open(both); }},
        {u"pages"_s, [&] { look(SchemeChoice::Light); }},
        {u"pages-ignored"_s, [&] {
             evidence::IgnoredParts parts;
             parts.dates = true;
             page->presenter().setIgnored(parts);
         }},
        {u"pages-added"_s, [&] { page->presenter().setCurrent(2); }},
        {u"pages-over"_s, [&] { page->pagesView().setManner(ComparePagesView::Manner::Over); }},
        {u"pages-blink"_s, [&] { page->pagesView().setManner(ComparePagesView::Manner::Blink); }},
        {u"class"_s, [&] {
             page->pagesView().setManner(ComparePagesView::Manner::Beside);
             page->samenessBand()->setOpen(true);
         }},
        {u"class-dark"_s, [&] { look(SchemeChoice::Dark); }},
        {u"class-wide"_s, [&] {
             look(SchemeChoice::Light);
             window.resize(1752, 1020);
         }},
        {u"strict"_s, [&] {
             window.resize(1112, 740);
             page->samenessBand()->setOpen(false);
             page->presenter().setStrict(true);
         }},
        {u"text"_s, [&] {
             page->presenter().setStrict(false);
             page->pagesView().setManner(ComparePagesView::Manner::Beside);
             page->presenter().setMode(Mode::Text);
         }},
        {u"text-table"_s, [&] { page->setTableShown(true); }},
        {u"text-150"_s, [&] {
             page->setTableShown(false);
             look(SchemeChoice::Light, 150);
         }},
        {u"pages-200"_s, [&] {
             look(SchemeChoice::Light, 200);
             page->presenter().setMode(Mode::Pages);
         }},
        {u"contrast"_s, [&] { look(SchemeChoice::Contrast); }},
        {u"missing"_s, [&] {
             look(SchemeChoice::Light);
             slot.open(u"records:NSB-1,NSB-9"_s);
         }},
        {u"template"_s, [&] { slot.open(u"template:FEE-CHG:6:7"_s); }},
        {u"template-dark"_s, [&] { look(SchemeChoice::Dark); }},
        {u"password"_s, [&] { slot.open(u"records:NSB-1,NSB-3"_s); }},
        {u"right-to-left"_s, [&] {
             QApplication::setLayoutDirection(Qt::RightToLeft);
             slot.open(both);
         }},
    };
    std::function<void()> next = [&] {
        if (pictures.empty()) {
            app.quit();
            return;
        }
        const Picture picture = pictures.front();
        pictures.pop_front();
        picture.go();
        QTimer::singleShot(1'200, &window, [&, picture] {
            window.grab().save(QDir(directory).filePath(picture.name + u".png"_s));
            next();
        });
    };
    QTimer::singleShot(0, &window, next);
    return app.exec();
}
