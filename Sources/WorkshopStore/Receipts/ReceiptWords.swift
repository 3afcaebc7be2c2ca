/// Plain words for receipts: short, easy to spell, kind to everyone. 256 of each.
enum ReceiptWords {
  static let adjectives: [String] = list(
    """
    able airy amber ample apt arctic autumn avid awake azure balmy bold brave breezy bright
    brisk broad bronze brown busy calm candid careful central cheery chief chilly civic clean
    clear clever close cloudy coastal copper coral cosy crisp crystal cubic curly curved daily
    daring dark dear decent deep dense double downy dreamy driven dry dusty eager early earthy
    easy elder elegant equal even exact fabled fair famous fancy fast festive fine firm first
    fleet floral fluffy fond formal frank free fresh frosty full funny gentle giant gifted
    ginger glad glassy global glossy golden good grand grassy great green grey handy happy
    hardy hazel hearty helpful hidden high hollow honest humble icy ideal indigo inner ivory
    jade jolly jovial joyful keen kind large late leafy level light lilac limber linen little
    lively local lofty long loud lovely loyal lucid lucky lunar magic main major maple marble
    mellow merry mighty mild mint misty modern modest mossy mutual narrow navy neat new nice
    nimble noble north novel oaken open outer oval pale patient pearl perky pink plain plush
    polar polite prime prompt proper proud pure purple quick quiet rapid rare ready red regal
    rich ripe rosy round royal ruby rural rusty safe sandy satin scenic secret sharp shiny
    short silent silky silver sleek slim smart smooth snowy snug soft solid south spare spicy
    square steady stout strong subtle sudden sunny super sweet swift tall tame teal tender
    thick tidy tiny tough true trusty upper urban vast velvet violet vital vivid warm white
    wide wild winter wise witty wooden young
    """)

  static let nouns: [String] = list(
    """
    acorn anchor apple arch arrow atlas attic badge bagel baker ball banjo barley barn basil
    basin basket bay beach beacon bead beaker bean bear bell bench berry bicycle birch bird
    biscuit blanket blossom boat book boot bottle bowl box branch bread brick bridge brook
    broom brush bucket buckle bugle bulb bush butter button cabin cable cactus camel camera
    candle canoe canyon cape card carpet carrot castle cave cedar cello chain chair chalk
    cherry chess chest circle city clay cliff clock cloud clover coat coin comet compass
    cookie corner cottage cotton couch cradle crane crayon creek crown cup curtain cushion
    daisy dance deer desk dew diamond dish dock dolphin donkey door dove dragon drum duck
    eagle easel echo elm engine fable falcon farm feather fence fern ferry fiddle field finch
    flag flute forest fork fountain fox frog galaxy garden gate giraffe glacier glass globe
    glove goat goose grape guitar hammer hammock harbour harp hat hawk hedge helmet heron hill
    honey horn horse house igloo inlet island ivy jacket jar jelly jewel jug kettle key kite
    kitten koala ladder lake lamp lantern lark leaf lemon letter lily lion lizard lotus magnet
    mango map market meadow medal melon mirror mitten moon moose mosaic mountain muffin mug
    napkin needle nest noodle nutmeg oak oasis ocean onion opal orange otter owl paddle page
    palace panda paper park parrot path peacock pebble pelican pencil pepper picnic pigeon
    pillow planet plate plum pony poppy prairie puppy puzzle rabbit radio raven reef river
    robin roof rose saddle salad scarf seed shell ship shoe spoon
    """)

  private static func list(_ words: String) -> [String] {
    words.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
