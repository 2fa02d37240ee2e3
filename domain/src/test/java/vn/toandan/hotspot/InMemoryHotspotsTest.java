package vn.toandan.hotspot;

class InMemoryHotspotsTest implements HotspotsContract {

    private final Hotspots hotspots = new InMemoryHotspots();

    @Override
    public Hotspots hotspots() {
        return hotspots;
    }
}
